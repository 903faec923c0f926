/**
 * Makes one line harmless to the programs that read a build's log for commands, with blanks a person hardly sees:
 * GitHub takes a line that begins with `::`, even after blanks, and `##[` wherever it stands; others take `##vso[`
 * or `##teamcity[`.
 */
export function disarmCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replace(/#(?=#)/g, '# ');
}
