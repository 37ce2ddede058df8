/** How the list of runs is shown. */
export interface ListOptions {
  grouped: boolean;
  archived: boolean;
}
