import type { JSX } from "preact";
import type { Regional } from "../../../domain/map/placeNews";
import { emptyQuery, toggleFilter, writeProgrammeQuery } from "../../../domain/programmes/programmeQuery";
import { explorerArea } from "../../i18n/areas/explorer";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";

/** A place without news of its own is no dead end. */
export function RegionalLink({ regional: { region, programmes } }: { readonly regional: Regional }): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  const query = writeProgrammeQuery(toggleFilter(emptyQuery, "territory", region.id));
  return (
    <p>
      <a href={paths.programmes(query)}>{messages.regional(programmes, typeset(region.name))}</a>
    </p>
  );
}
