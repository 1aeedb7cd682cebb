import type { When } from "../../domain/timeline/listMoments";
import { formatMonth } from "../../i18n/formatMonth";
import { useMessages } from "../../i18n/useMessages";

type Writing = {
  readonly month: (month: string) => string;
  readonly moment: (when: When) => string;
  readonly date: (date: string) => string;
};

export function useWhen(): Writing {
  const { format, language } = useMessages();
  const date = (written: string): string => {
    switch (written.length) {
      case "2019".length:
        return written;
      case "2019-10".length:
        return formatMonth(language, written);
      default:
        return format.day(written);
    }
  };
  return {
    month: (month) => formatMonth(language, month),
    moment: ({ on, last }) =>
      last !== undefined && on.length === last.length && on.length > 7 ? format.days(on, last) : date(on),
    date,
  };
}
