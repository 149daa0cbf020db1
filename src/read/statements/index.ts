/** Statements: who said what, in the words of one article. */
export { findStatements } from './find.ts';
export { widenStatements } from './extents.ts';
