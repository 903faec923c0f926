export type PathId = string;
