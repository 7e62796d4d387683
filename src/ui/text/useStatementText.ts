import { createContext, useContext } from "react";
import { statementWords, type StatementText } from "./enStatement.ts";

const StatementTextContext = createContext<StatementText>(statementWords);

/** The words of a pay statement, in the person's language. */
export function useStatementText(): StatementText {
  return useContext(StatementTextContext);
}
