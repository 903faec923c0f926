import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { normaliseKey } from '../text/normalise-key.js';
import { suggestWord } from '../text/suggest-word.js';
import type { NamedPair, Programme } from './programme.js';
import type { YamlDocument } from './read-yaml.js';

/** Settings that are right by themselves and contradict one another. */
export function checkProgramme(programme: Programme, document: YamlDocument): Diagnostic[] {
  return [
    ...repeatedTracks(programme, document),
    ...guidesOfUnknownTracks(programme, document),
    ...pairsBothWays(programme, document),
  ];
}

function repeatedTracks({ tracks }: Programme, document: YamlDocument): Diagnostic[] {
  const firsts = new Map<string, number>();
  return tracks.flatMap((track, index) => {
    const first = firsts.get(normaliseKey(track));
    if (first === undefined) {
      firsts.set(normaliseKey(track), index);
      return [];
    }
    const place = document.placeOf(['tracks', index]);
    return [diagnose('track-repeated', place, {}, [document.placeOf(['tracks', first])])];
  });
}

function guidesOfUnknownTracks({ guides, tracks }: Programme, document: YamlDocument): Diagnostic[] {
  const known = new Set(tracks.map(normaliseKey));
  return [...guides.perTrack.keys()]
    .filter((track) => !known.has(normaliseKey(track)))
    .map((track) =>
      diagnose('guide-of-unknown-track', document.placeOfKey(['guides', track]), {
        suggestion: suggestWord(track, tracks),
      }),
    );
}

function pairsBothWays({ together, apart }: Programme, document: YamlDocument): Diagnostic[] {
  const firsts = new Map(together.map((pair, index) => [pairKey(pair), index]));
  return apart.flatMap((pair, index) => {
    const first = firsts.get(pairKey(pair));
    if (first === undefined) return [];
    const place = document.placeOf(['apart', index]);
    return [diagnose('together-and-apart', place, {}, [document.placeOf(['together', first])])];
  });
}

function pairKey({ mentee, mentor }: NamedPair): string {
  return JSON.stringify([normaliseKey(mentee), normaliseKey(mentor)]);
}
