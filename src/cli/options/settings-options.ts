import { type Command, Option } from 'commander';

import type { Programme } from '../../core/programme/programme.js';
import { readDateArgument, readLotteryArgument, readPointsArgument } from './read-arguments.js';

/** Flags that take the place of what mentorship.yaml says about pairing, and what a run adds to it. */
export interface SettingsOptions {
  readonly aim?: Programme['aim'];
  readonly favour?: Programme['favour'];
  readonly indifference?: number;
  readonly lottery?: string;
  /** Files of earlier cohorts, as typed. */
  readonly history?: readonly string[];
}

/** For commands that pair people, or judge pairs by the same rules; `applySettings` takes the answers up. */
export function addSettingsOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--aim <aim>',
        'pair as many people as possible, or let each choose freely (default: as the settings say, else most)',
      ).choices(['most', 'choice']),
    )
    .addOption(
      new Option(
        '--favour <side>',
        'whose wishes count more where both cannot be met (default: as the settings say, else mentees)',
      ).choices(['mentees', 'mentors', 'balanced']),
    )
    .option(
      '--indifference <points>',
      'points by which two people may differ and still count as equally good (default: as the settings say, else 5)',
      readPointsArgument,
    )
    .option(
      '--lottery <text>',
      'the text that settles ties (default: as the settings say, else the programme’s name)',
      readLotteryArgument,
    )
    .option(
      '--history <files...>',
      'files of earlier cohorts, typed after the sign-ups: their pairs are not paired again, their unmatched mentees come first',
    );
}

/** For commands that make new pairs or say how to. */
export function addStartOption(command: Command): Command {
  return command.option(
    '--start <date>',
    'when new pairs begin, YYYY-MM-DD (default: the programme’s start)',
    readDateArgument,
  );
}

/** The settings as the flags leave them. `history` is no setting. */
export function applySettings(programme: Programme, options: SettingsOptions): Programme {
  return {
    ...programme,
    aim: options.aim ?? programme.aim,
    favour: options.favour ?? programme.favour,
    indifference: options.indifference ?? programme.indifference,
    lottery: options.lottery ?? programme.lottery,
  };
}
