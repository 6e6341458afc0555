/** A view that every open release has, and that `views.sql` gives to people who use another client. */
export type View = { readonly name: string; readonly description: string; readonly sql: string };

/** A macro that the views and the named queries call. */
export type Macro = { readonly signature: string; readonly description: string; readonly sql: string };
