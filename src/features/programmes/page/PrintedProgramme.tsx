import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import { stateOf } from "../../../domain/programmes/decideState";
import type { Programme } from "../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { useToday } from "../../../shared/time/useToday";
import { EditorNotes } from "./EditorNotes";
import { Fields } from "./Fields";
import styles from "./ProgrammePage.module.css";
import { HeadlinesContext, IsPrintedContext, Proofs } from "./Proofs";

type Props = { readonly programme: Programme; readonly headlines: ReadonlyMap<ArticleId, Headline> };

export function PrintedProgramme({ programme, headlines }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const today = useToday(identity.publishedOn);
  return (
    <IsPrintedContext.Provider value={true}>
      <HeadlinesContext.Provider value={headlines}>
        <div class={styles.page}>
          <p class={styles.promise} lang={identity.language}>
            {typeset(programme.promise.value)}
          </p>
          <Proofs
            name="name"
            of={messages.fields.promise}
            proofs={[...programme.name.proofs, ...programme.promise.proofs]}
          />
          <Fields programme={programme} state={stateOf(programme, today)} />
          <EditorNotes programme={programme} heading="h4" />
        </div>
      </HeadlinesContext.Provider>
    </IsPrintedContext.Provider>
  );
}
