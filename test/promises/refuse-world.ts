import childProcess from 'node:child_process';
import crypto from 'node:crypto';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import tls from 'node:tls';
import workers from 'node:worker_threads';

type Door = Record<string, unknown>;
type Work = (...args: unknown[]) => unknown;

/** What runs the tests may look at the clock and the disk; everything else may not. */
const TEST_RUNNER = /[/\\]node_modules[/\\](?:vitest|@vitest|tinypool|birpc)[/\\]/u;
/**
 * What composes mails and calendars notes the time when it begins, and draws a number. That neither is in what it writes,
 * the same bytes at another time tell.
 */
const COMPOSERS = /[/\\]node_modules[/\\](?:nodemailer|ical-generator)[/\\]/u;
const OF_COMPOSERS: ReadonlySet<string> = new Set(['new Date', 'crypto.randomBytes']);
/** Here, and in Node itself: frames that say nothing of who called. */
const NOBODY = /refuse-world|node:|\(<anonymous>\)|at new Promise/u;

const LOCAL_TIME =
  /^(?:getTimezoneOffset|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|to(?:Date|Time)?String)$/u;

/** Whatever differs from machine to machine, or from run to run: its name, where it is, and which of its ways. */
const doors: readonly (readonly [name: string, door: object, ways: (way: string) => boolean])[] = [
  ['fs', fs, isFunctionName],
  ['fs.promises', fs.promises, isFunctionName],
  ['net', net, among('connect', 'createConnection', 'createServer')],
  ['net.Socket', net.Socket.prototype, among('connect')],
  ['tls', tls, among('connect')],
  ['http', http, among('request', 'get', 'createServer')],
  ['https', https, among('request', 'get', 'createServer')],
  ['dgram', dgram, among('createSocket')],
  ['dns', dns, isFunctionName],
  ['dns.promises', dns.promises, isFunctionName],
  ['child_process', childProcess, isFunctionName],
  ['worker_threads', workers, among('Worker')],
  ['os', os, isFunctionName],
  ['crypto', crypto, (way) => way.startsWith('random')],
  ['process', process, among('cwd', 'hrtime', 'uptime', 'memoryUsage', 'cpuUsage')],
  ['globalThis', globalThis, among('fetch', 'WebSocket')],
  ['crypto', globalThis.crypto, among('getRandomValues', 'randomUUID')],
  ['Math', Math, among('random')],
  ['Date', Date, among('now')],
  ['Date', Date.prototype, (way) => LOCAL_TIME.test(way) || way.startsWith('toLocale')],
  ['performance', performance, among('now')],
  ['String', String.prototype, (way) => /^(?:localeCompare|toLocale)/u.test(way)],
  ['Number', Number.prototype, among('toLocaleString')],
  ['Array', Array.prototype, among('toLocaleString')],
];

/**
 * Runs a piece of work in a world without disk, network, clock, chance and locale, and tells what it asked of them all
 * the same: each such call throws where it is made, and is noted in case somebody catches that.
 */
export async function refuseWorld(work: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const undo = [
    ...doors.flatMap(([name, door, isWay]) =>
      waysOf(door, isWay).map((way) =>
        replace(door, way, (original) => guard(`${name}.${way}`, original, asked)),
      ),
    ),
    replace(globalThis, 'Date', (original) => withoutClock(original as DateConstructor, asked)),
    ...['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules', 'ListFormat', 'RelativeTimeFormat'].map(
      (way) => replace(Intl, way, (original) => withLocale(way, original as Work, asked)),
    ),
  ];
  syncBuiltinESMExports();
  try {
    await work();
  } catch (error) {
    if (asked.length === 0) throw error;
  } finally {
    for (const restore of undo.reverse()) restore();
    syncBuiltinESMExports();
  }
  return asked;
}

function among(...ways: readonly string[]): (way: string) => boolean {
  return (way) => ways.includes(way);
}

/** Classes among the functions are reached through these. */
function isFunctionName(way: string): boolean {
  return /^[a-z]/u.test(way);
}

function waysOf(door: object, isWay: (way: string) => boolean): readonly string[] {
  return Object.getOwnPropertyNames(door).filter(
    (way) => isWay(way) && typeof Object.getOwnPropertyDescriptor(door, way)?.value === 'function',
  );
}

function replace(door: object, way: string, substitute: (original: unknown) => unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(door, way);
  const value = substitute((door as Door)[way]);
  Object.defineProperty(door, way, { value, configurable: true, writable: true });
  return () =>
    before === undefined ? Reflect.deleteProperty(door, way) : Object.defineProperty(door, way, before);
}

function guard(name: string, original: unknown, asked: string[]): Work {
  return new Proxy(original as Work, {
    apply: (target, self, args) => {
      refuse(name, asked);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args) => {
      refuse(name, asked);
      return Reflect.construct(target, args) as object;
    },
  });
}

/** A moment that is given is a value; the present one, and one told in the time of this machine, are not. */
function withoutClock(original: DateConstructor, asked: string[]): DateConstructor {
  return new Proxy(original, {
    apply: (target, self, args) => {
      refuse('Date()', asked);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, newTarget) => {
      if (args.length !== 1) refuse('new Date', asked);
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
}

/** Rules of a language that is named are data; those of this machine's language are not. */
function withLocale(name: string, original: Work, asked: string[]): Work {
  const check = (args: readonly unknown[]): void => {
    const [locale, options] = args;
    if (locale === undefined) refuse(`Intl.${name}`, asked);
    if (
      name === 'DateTimeFormat' &&
      (options as Intl.DateTimeFormatOptions | undefined)?.timeZone === undefined
    )
      refuse('Intl.DateTimeFormat without a zone', asked);
  };
  return new Proxy(original, {
    apply: (target, self, args) => {
      check(args);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, newTarget) => {
      check(args);
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
}

function refuse(name: string, asked: string[]): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error(name);
  Error.stackTraceLimit = stackTraceLimit;
  const [caller] = stack
    .split('\n')
    .slice(1)
    .filter((frame) => !NOBODY.test(frame));
  if (caller !== undefined && TEST_RUNNER.test(caller)) return;
  if (caller !== undefined && COMPOSERS.test(caller) && OF_COMPOSERS.has(name)) return;
  asked.push(name);
  throw new Error(`${name} was asked for`);
}
