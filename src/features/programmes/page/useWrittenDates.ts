import { useMessages } from "../../../i18n/useMessages";
import { useProgrammeMessages } from "../../../shared/programmes/useProgrammeMessages";

export function useWrittenDates(): (first: string, last?: string) => string {
  const { format } = useMessages();
  const { span } = useProgrammeMessages();
  return (first, last) => {
    if (last === undefined || last === first) return format.date(first);
    return first.length === 10 && last.length === 10
      ? format.days(first, last)
      : span(format.date(first), format.date(last));
  };
}
