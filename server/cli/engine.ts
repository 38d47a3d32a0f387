/** The parts of the engine that a run needs only if there is something to read or explain. Importing this loads the engine, so it is imported on demand. */
export { documentedRules, readRubric, readSettings, ruleDocs } from '../../rules';
