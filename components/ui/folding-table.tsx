import { type ComponentProps, type ReactNode } from "react";

/*
 * Parts of a table whose rows are laid out otherwise on a phone. Browsers then take it for none, and read its cells without
 * their heads: so each part says what it is. What is not to be seen there may not be `display: none`, for cells are counted.
 */

export const FoldingTable = (props: ComponentProps<"table">) => <table role="table" {...props} />;

/** One row of heads. */
export function Heads({ children, ...props }: ComponentProps<"thead">) {
  return (
    <thead role="rowgroup" {...props}>
      <tr role="row">{children}</tr>
    </thead>
  );
}

export const Head = (props: ComponentProps<"th">) => <th scope="col" role="columnheader" {...props} />;

export const Rows = (props: ComponentProps<"tbody">) => <tbody role="rowgroup" {...props} />;

export const Row = (props: ComponentProps<"tr">) => <tr role="row" {...props} />;

export const RowHead = (props: ComponentProps<"th">) => <th scope="row" role="rowheader" {...props} />;

export const Cell = (props: ComponentProps<"td">) => <td role="cell" {...props} />;

type NarrowProps = { heads: readonly string[]; children: ReactNode };

/** Small figures in columns; on a phone each row begins with its head, and the rest follows in lines. */
export function NarrowTable({ heads, children }: NarrowProps) {
  return (
    <FoldingTable className="releases">
      <Heads>
        {heads.map((head) => (
          <Head key={head}>{head}</Head>
        ))}
      </Heads>
      <Rows>{children}</Rows>
    </FoldingTable>
  );
}
