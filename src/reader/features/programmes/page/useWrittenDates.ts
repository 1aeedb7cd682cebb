import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";

export function useWrittenDates(): (first: string, last?: string) => string {
  const { format } = useMessages();
  const { span } = useMessages(programmesArea).programmes;
  return (first, last) => {
    if (last === undefined || last === first) return format.date(first);
    return first.length === 10 && last.length === 10
      ? format.days(first, last)
      : span(format.date(first), format.date(last));
  };
}
