/** What the command answers to `--help`. docs/provisioning.md says the same at length. */
export const usage = `Makes the SharePoint sites, lists and permissions that Beyond Target needs, as a plan says,
and proves that they are right.

  npm run provision -- plan.json            make everything as the plan says, then check it
  npm run provision -- plan.json --check    change nothing, and tell every difference from the plan

The first -- is needed: npm keeps options that come without it to itself.

plan.json is yours to write: who takes part, who meets whom, which sites. docs/provisioning.md has
one to copy, and the steps before and after this one.

Sign in as a member of the break-glass group, the one security group that administers every site
(administrators.group in the plan), in one of two ways:

  --client <app id> --tenant <tenant id>
      A code is shown, to be typed in a browser. The app id is that of an app registration of your
      own, not of the one that people use: a public client with the delegated SharePoint permission
      AllSites.FullControl, to which an administrator has consented.

  BEYOND_TARGET_TOKEN=<token>
      An environment variable with a token for https://<your tenant>.sharepoint.com, not for Graph.
      Where it is set, no code is asked for.

Run it after every change of the plan. What is right is left alone, and a run that was stopped goes
on where it stopped. It ends with 0 when all is as planned, 1 when something differs that it did not
put right, 2 when it could not do its work.

When sites are new, let the app that people use into each of them: the role "write", given with
Grant-PnPEntraIDAppSitePermission or with Graph's POST /sites/{id}/permissions. Its permission
Sites.Selected reaches no site before that.`;
