/** The body that publishes a copy of the atlas. Null is not known here; the page then says that it is not given yet. */
interface Publisher {
  readonly name: string | null;
  /** The law that carries Directive (EU) 2016/2102 into the publisher's country. */
  readonly law: string | null;
  /** Where barriers are reported: a mailbox of an office or the address of a form, never a person's. */
  readonly contact: string | null;
  /** The body that enforces the law, with its address. */
  readonly enforcement: string | null;
}

/** To be filled in by whoever publishes the atlas. */
export const PUBLISHER: Publisher = {
  name: null,
  law: null,
  contact: null,
  enforcement: null,
};
