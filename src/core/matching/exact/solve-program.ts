import type { Highs, Model } from 'highs';

import type { IntegerProgram } from './integer-program.js';

/** What the solver says. It is software of others on floating numbers: whoever uses it checks it. */
export interface ProgramAnswer {
  /** The counted columns that are 1 in the best solution met; none where none was met. */
  readonly chosen: readonly number[];
  /** No solution counts more, says the solver. */
  readonly bound: number;
}

/** A sum of zeros and ones that the solver holds for whole may be off by this. */
const TOLERANCE = 1e-5;

/** Steps of the simplex method: no limit of nodes ends the first one, which can take as many as hundreds of others. */
const STEPS = { first: 100_000, perNode: 200 };

/** Loads the solver HiGHS as WebAssembly: on demand, as hardly any run needs it. */
export async function loadSolver(): Promise<Highs> {
  // Its types describe the CommonJS build, in which the loader lies one step deeper.
  const { default: load } = (await import('highs')) as unknown as { default: () => Promise<Highs> };
  return load();
}

/**
 * Makes the sum of the counted columns as large as can be found within `nodeLimit` nodes of the search tree.
 * Null where the solver broke down or ended in a way that says nothing. Deterministic: no clock, no threads.
 */
export function solveProgram(
  solver: Highs,
  program: IntegerProgram,
  nodeLimit: number,
): ProgramAnswer | null {
  try {
    return solver.withModel((model) => runModel(solver, model, program, nodeLimit));
  } catch (error) {
    const { HighsUnsupportedOptionError, HighsValidationError } = solver.errors;
    // A program or option refused is our fault. Otherwise the solver broke down, and has proved nothing.
    if (error instanceof HighsUnsupportedOptionError || error instanceof HighsValidationError) throw error;
    return null;
  }
}

function runModel(
  solver: Highs,
  model: Model,
  program: IntegerProgram,
  nodeLimit: number,
): ProgramAnswer | null {
  model.options.set({
    output_flag: false,
    // Its presolve has lost the best solution of tiny programs, by several of its rules. What can be left out before we
    // leave out ourselves.
    presolve: 'off',
    mip_rel_gap: 0,
    mip_max_nodes: nodeLimit,
  });
  const { columnCount, countedColumns, starts, columns, weights, least, most } = program;
  const { callbackType, objectiveSense, variableType, modelStatus } = solver.constants;
  model.passModel({
    numCols: columnCount,
    numRows: least.length,
    sense: objectiveSense.maximize,
    colCost: Array.from({ length: columnCount }, (_, column) => (column < countedColumns ? 1 : 0)),
    colLower: new Array(columnCount).fill(0),
    colUpper: new Array(columnCount).fill(1),
    rowLower: least,
    rowUpper: most,
    integrality: new Array(columnCount).fill(variableType.integer),
    matrix: {
      format: 'csr',
      numRows: least.length,
      numCols: columnCount,
      starts,
      indices: columns,
      values: weights,
    },
  });
  const steps = STEPS.first + STEPS.perNode * nodeLimit;
  const outcome = model.run({
    [callbackType.mipInterrupt]: (event) => {
      if (Number(event.data.mip_total_lp_iterations) > steps) event.interrupt();
    },
  }).modelStatus;
  // At the node limit the outcome is called a limit of solutions.
  const { optimal, solutionLimit, interrupted } = modelStatus;
  if (outcome !== optimal && outcome !== solutionLimit && outcome !== interrupted) return null;
  const { solutionStatus } = solver.constants;
  const met = model.info.get('primal_solution_status') === solutionStatus.feasible;
  const values = met ? model.getSolution().colValue.subarray(0, countedColumns) : new Float64Array();
  return {
    chosen: [...values.keys()].filter((column) => (values[column] as number) > 0.5),
    bound: Math.floor(Number(model.info.get('mip_dual_bound')) + TOLERANCE),
  };
}
