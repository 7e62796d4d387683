import type { Route } from "./navigation/Route.ts";
import { lazyPart } from "./shared/lazyPart.tsx";

const YearPage = lazyPart(async () => (await import("./goal/YearPage.tsx")).YearPage);
const ValuesPage = lazyPart(async () => (await import("./values/ValuesPage.tsx")).ValuesPage);
const PrintPage = lazyPart(async () => (await import("./print/PrintPage.tsx")).PrintPage);
const PayPage = lazyPart(async () => (await import("./commission/PayPage.tsx")).PayPage);
const TeamPayPage = lazyPart(async () => (await import("./teamPay/TeamPayPage.tsx")).TeamPayPage);
const SessionPage = lazyPart(async () => (await import("./session/SessionPage.tsx")).SessionPage);

type Further = Exclude<
  Route,
  { readonly page: "goals" | "newGoal" | "goal" | "talks" | "talk" | "takes" | "me" }
>;

/** Pages to which another page leads. That they exist costs the first view nothing. */
export function FurtherPages({ route }: { readonly route: Further }) {
  switch (route.page) {
    case "year":
      return <YearPage />;
    case "values":
      return <ValuesPage />;
    case "pay":
      return <PayPage />;
    case "teamPay":
      return <TeamPayPage at={route.at} />;
    case "session":
      return <SessionPage tag={route.tag} />;
    case "print":
      return <PrintPage {...(route.id !== undefined && { goal: route.id })} />;
  }
}
