import { useMessages } from "../../../i18n/useMessages";
import { useProgrammeSentences } from "../useProgrammeSentences";

/** Writes a day, a month or a year, or the two ends of a stretch of time, in the reader's language. */
export function useWrittenDates(): (first: string, last?: string) => string {
  const { format } = useMessages();
  const { span } = useProgrammeSentences();
  const write = (date: string): string => {
    if (date.length === 4) return date;
    return date.length === 7 ? format.month(date) : format.day(date);
  };
  return (first, last) => {
    if (last === undefined || last === first) return write(first);
    return first.length === 10 && last.length === 10 ? format.days(first, last) : span(write(first), write(last));
  };
}
