/**
 * Makes each line of a text harmless to the programs that read a build's log for commands, with blanks that a person hardly sees:
 * GitHub takes a line that begins with `::`, even after blanks, and `##[` wherever it stands; others take `##vso[`
 * or `##teamcity[`.
 */
export function disarmCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gmu, '$1: ').replace(/#(?=#)/g, '# ');
}
