/** What of the engine a run asks for only where there is something to read or to explain. It loads the engine, so it is imported when that is known. */
export { documentedRules, readRubric, readSettings, ruleDocs } from '../../rules';
