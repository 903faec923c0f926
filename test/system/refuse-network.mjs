// Preloaded into the program (and its worker threads): whoever asks the network for anything is refused, and noted.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const NOTES = process.env.NETWORK_NOTES;

function refuse(what) {
  return () => {
    appendFileSync(NOTES, `${what}\n`);
    throw new Error(`${what} was asked for`);
  };
}

const doors = [
  [net, 'net', ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, 'net.Socket', ['connect']],
  [net.Server.prototype, 'net.Server', ['listen']],
  [tls, 'tls', ['connect']],
  [http, 'http', ['request', 'get', 'createServer']],
  [https, 'https', ['request', 'get', 'createServer']],
  [http2, 'http2', ['connect', 'createServer']],
  [dgram, 'dgram', ['createSocket']],
  [dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse']],
  [dns.promises, 'dns.promises', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse']],
  // What another program would do on the network is not seen here: so none is started.
  [
    childProcess,
    'child_process',
    ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  ],
  [globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource']],
];

for (const [door, name, ways] of doors)
  for (const way of ways)
    Object.defineProperty(door, way, { value: refuse(`${name}.${way}`), configurable: true, writable: true });
syncBuiltinESMExports();
