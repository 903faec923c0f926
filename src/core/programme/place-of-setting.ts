import type { Place } from '../diagnostics/place.js';

/**
 * Where an entry of the settings stands, by its keys and indices from the top (`['withdrawn', 0]`); null where the
 * settings come from no file.
 */
export type PlaceOfSetting = (path: readonly PropertyKey[]) => Place | null;

/** The places of settings that come from no file. */
export const placeNowhere: PlaceOfSetting = () => null;
