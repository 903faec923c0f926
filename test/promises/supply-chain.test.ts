import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies: Names;
  readonly devDependencies: Names;
  readonly peerDependencies: Names;
}

/** What npm needs to know of one installed package. */
interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Names;
  readonly optionalDependencies?: Names;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const manifest = readJson('package.json') as Manifest;
const lock = readJson('package-lock.json') as Lock;
const locked = new Map(Object.entries(lock.packages).filter(([path]) => path !== ''));

/** Everything that comes with `npm install mentorship`. */
const shipped = [...locked].filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** Where a package that lies at `from` finds another, as Node looks: beside itself, then further out. */
function findLocked(name: string, from: string): LockedPackage | undefined {
  const nested = locked.get(join(from, 'node_modules', name));
  if (nested !== undefined || from === '') return nested;
  return findLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

describe('versions', () => {
  test('are exact, of what is shipped and of what builds and tests it', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test('are those of the lockfile', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(locked.get(`node_modules/${name}`)?.version, name).toBe(version);
  });
});

describe('the lockfile', () => {
  test('is complete: whatever a package asks for stands in it, for every platform', () => {
    const absent = [...locked].flatMap(([path, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => findLocked(name, path) === undefined)
        .map((name) => `${path} asks for ${name}`),
    );
    expect(locked.size).toBeGreaterThan(100);
    expect(absent).toEqual([]);
  });

  test('holds the hash of every package that is shipped', () => {
    expect(shipped.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  // npm fills in a hash where it installs or asks for a package, and the registry that this lockfile was written with has
  // none of these. Where one is installed npm holds it to the hash of its own registry.
  test('lacks a hash at most for two tools of ours, on other platforms than this lockfile was written on', () => {
    const bare = [...locked].filter(([, { integrity }]) => integrity === undefined);
    const isTool = /^node_modules\/(?:@biomejs\/cli|@oxc-parser\/binding)-/u;
    const excused = bare.filter(
      ([path, { dev, optional, os }]) =>
        isTool.test(path) && dev === true && optional === true && os !== undefined,
    );
    expect(bare).toEqual(excused);
  });

  test('names no host: each machine has its own registry', () => {
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });
});

describe('nothing that users install', () => {
  test.each(['preinstall', 'install', 'postinstall'])('has a script %s', (script) => {
    const having = shipped.filter(([path]) => {
      // A package for another platform is not installed; the lockfile speaks for it below.
      if (!existsSync(join(path, 'package.json'))) return false;
      const { scripts = {} } = readJson(join(path, 'package.json')) as { readonly scripts?: Names };
      return Object.hasOwn(scripts, script);
    });
    expect(having.map(([path]) => path)).toEqual([]);
  });

  test('is known to the lockfile for such a script, or is compiled while it is installed', () => {
    const suspect = shipped.filter(
      ([path, { hasInstallScript }]) => hasInstallScript === true || existsSync(join(path, 'binding.gyp')),
    );
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    expect(suspect.map(([path]) => path)).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  const [, ...chapters] = readFileSync('docs/dependencies.md', 'utf8').split(/^## /mu);
  const rows = (chapter: string | undefined): readonly (readonly [string, string])[] =>
    [...(chapter ?? '').matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gmu)].map(([, name = '', why = '']) => [
      name,
      why,
    ]);

  test.each([
    [0, 'dependencies'],
    [1, 'peerDependencies'],
    [2, 'devDependencies'],
  ] as const)('lists in chapter %i all %s, each with a reason', (chapter, kind) => {
    const told = rows(chapters[chapter]);
    expect(told.map(([name]) => name)).toEqual(Object.keys(manifest[kind]));
    expect(told.filter(([, why]) => why.length < 20)).toEqual([]);
  });
});
