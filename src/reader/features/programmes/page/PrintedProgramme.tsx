import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { ArticleId } from "../../../../domain/ids";
import { stateOf } from "../../../../domain/programmes/decideState";
import type { Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { useToday } from "../../../shared/time/useToday";
import { EditorNotes } from "./EditorNotes";
import { Fields } from "./Fields";
import printed from "./PrintedProgramme.module.css";
import styles from "./ProgrammePage.module.css";
import { HeadlinesContext, type NumberedProofs, NumberedProofsContext, NumberedQuotes, Proofs } from "./Proofs";

type Props = { readonly programme: Programme; readonly headlines: ReadonlyMap<ArticleId, Headline> };

export function PrintedProgramme({ programme, headlines }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const numbered = useMemo<NumberedProofs>(() => new Map(), [programme]);
  const today = useToday(identity.publishedOn);
  return (
    <NumberedProofsContext.Provider value={numbered}>
      <HeadlinesContext.Provider value={headlines}>
        <div class={`${styles.page} ${printed.card}`}>
          <p class={`${styles.promise} ${printed.promise}`} lang={identity.language}>
            {typeset(programme.promise.value)}
          </p>
          <Proofs
            name="name"
            of={messages.fields.promise}
            proofs={[...programme.name.proofs, ...programme.promise.proofs]}
          />
          <Fields programme={programme} state={stateOf(programme, today)} />
          <EditorNotes programme={programme} heading="h4" />
          <NumberedQuotes />
        </div>
      </HeadlinesContext.Provider>
    </NumberedProofsContext.Provider>
  );
}
