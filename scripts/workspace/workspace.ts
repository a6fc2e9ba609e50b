/** What the rest of the house uses of a workspace. */
export { findWorkspace } from './find-workspace.js';
export type { DocumentFolder, Workspace } from './model.js';
export { readWorkspace } from './read-workspace.js';
export type { SourceProblem } from './source-problem.js';
