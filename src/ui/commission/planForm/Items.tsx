import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, type ReactNode } from "react";
import { useProse } from "../../shared/useProse.ts";
import { usePlanFormStyles } from "./usePlanFormStyles.ts";

type ItemsProps<Item extends { readonly id: string }> = {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly items: readonly Item[];
  readonly draw: (item: Item, at: number) => ReactNode;
  readonly add: string;
  readonly onAdd: () => void;
  readonly remove: (at: number) => string;
  /** Those before this one stay. */
  readonly removableFrom?: number;
  readonly onRemove: (id: string) => void;
};

/** Rows that a person adds and takes away. */
export function Items<Item extends { readonly id: string }>(props: ItemsProps<Item>) {
  const { legend, hint, items, draw, add, onAdd, remove, removableFrom = 0, onRemove } = props;
  const styles = usePlanFormStyles();
  const prose = useProse();
  const group = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset className={styles.group} ref={group}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && <p className={prose.quiet}>{hint}</p>}
      {items.length > 0 && (
        <ul className={`${prose.list} ${styles.items}`}>
          {items.map((item, at) => (
            <li className={styles.item} key={item.id}>
              <div className={styles.row}>{draw(item, at)}</div>
              {at >= removableFrom && (
                <Button
                  appearance="subtle"
                  className={styles.remove}
                  aria-label={remove(at + 1)}
                  icon={<DismissRegular />}
                  onClick={() => {
                    onRemove(item.id);
                    // The button that was pressed goes with its row.
                    group.current?.querySelector<HTMLElement>(":scope > button")?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.add} icon={<AddRegular />} onClick={onAdd}>
        {add}
      </Button>
    </fieldset>
  );
}
