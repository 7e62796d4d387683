import { Avatar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WallPerson } from "#app/wall/Wall.ts";
import type { WallCard } from "#domain/sharing/shown.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useProse } from "../shared/useProse.ts";
import { useWallText } from "../text/useWallText.ts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  large: {
    "@media (min-width: 800px)": {
      display: "grid",
      gridTemplateColumns: "minmax(0, 8fr) minmax(0, 5fr)",
      columnGap: "32px",
      alignItems: "center",
    },
  },
  words: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  largeTitle: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  person: { display: "flex", alignItems: "center", columnGap: "8px" },
});

type CardViewProps = {
  readonly card: WallCard;
  readonly person: Pick<WallPerson, "person" | "leads" | "mine">;
  readonly shape: "large" | "card";
  /** The level at which its title stands on the page. */
  readonly heading: "h2" | "h3";
};

/** One card as everybody in the team sees it: its title, and what its owner chose to add. */
export function CardView({ card, person, shape, heading: Title }: CardViewProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useWallText();
  const large = shape === "large";
  const { person: whose, leads, mine } = person;
  return (
    <article className={mergeClasses(styles.card, large && styles.large)}>
      <GoalPicture
        alt={card.alt}
        category={card.category}
        shape={large ? "wide" : "card"}
        thumbnail={card.thumbnail}
      />
      <div className={styles.words}>
        <Title className={mergeClasses(styles.title, large && styles.largeTitle)}>
          <bdi>{card.title}</bdi>
        </Title>
        {card.why && <p className={large ? prose.lead : prose.body}>{card.why}</p>}
        <p className={`${prose.quiet} ${styles.person}`}>
          <Avatar aria-hidden="true" color="neutral" name={whose.name} size={24} />
          <span>
            <Dotted
              parts={[
                mine ? words.mine : whose.name,
                leads ? words.leads : undefined,
                card.achieved ? words.reached : undefined,
              ]}
            />
          </span>
        </p>
      </div>
    </article>
  );
}
