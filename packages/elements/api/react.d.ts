// Made by `npm run api` from the custom-elements manifest.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  DraftChangeDetail,
  ErrorDetail,
  EvidenceSelectDetail,
  ProfileChangeDetail,
  QuestionOpenDetail,
  RouteOpenDetail,
  RouteSelectDetail,
  SavedChangeDetail,
  SkillsChangeDetail,
  VacancySelectDetail,
  ZorgMatch,
  ZorgMonitor,
  ZorgProfile,
  ZorgRouteExplainer,
  ZorgSkillsPicker,
  ZorgVacancyCheck,
  ZorgVacancyMatcher,
} from '@zorg-match/elements';

/** A property may be left out; `value` also takes the text that the attribute takes. */
type ZorgProps<Element extends HTMLElement, Fields extends keyof Element> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> & { [Field in Fields]?: Element[Field] | (Field extends 'value' ? string : never) } & { 'mirror-lang'?: string; preset?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'zorg-match': ZorgProps<ZorgMatch, 'vacancies' | 'target' | 'remember' | 'limit' | 'mirrorLang' | 'languages' | 'taxonomy' | 'profile'> & {
        'onzorg-profile-change'?: (event: CustomEvent<ProfileChangeDetail>) => void;
        'onzorg-vacancy-select'?: (event: CustomEvent<VacancySelectDetail>) => void;
        'onzorg-route-open'?: (event: CustomEvent<RouteOpenDetail>) => void;
        'onzorg-error'?: (event: CustomEvent<ErrorDetail>) => void;
        'onzorg-ready'?: (event: CustomEvent<Record<string, never>>) => void;
      };
      'zorg-skills-picker': ZorgProps<ZorgSkillsPicker, 'taxonomy' | 'max' | 'label' | 'value' | 'name' | 'required' | 'disabled'> & {
        'onzorg-skills-change'?: (event: CustomEvent<SkillsChangeDetail>) => void;
      };
      'zorg-profile': ZorgProps<ZorgProfile, 'taxonomy'>;
      'zorg-vacancy-matcher': ZorgProps<ZorgVacancyMatcher, 'vacancies' | 'growing' | 'profile' | 'taxonomy' | 'limit' | 'askable' | 'kept' | 'updatedOn' | 'saved'> & {
        'updated-on'?: string;
        'onzorg-vacancy-select'?: (event: CustomEvent<VacancySelectDetail>) => void;
        'onzorg-route-open'?: (event: CustomEvent<RouteOpenDetail>) => void;
        'onzorg-evidence-select'?: (event: CustomEvent<EvidenceSelectDetail>) => void;
        'onzorg-evidence-change'?: (event: CustomEvent<Record<string, never>>) => void;
        'onzorg-question-open'?: (event: CustomEvent<QuestionOpenDetail>) => void;
        'onzorg-saved-change'?: (event: CustomEvent<SavedChangeDetail>) => void;
      };
      'zorg-route-explainer': ZorgProps<ZorgRouteExplainer, 'target' | 'profile' | 'vacancy' | 'taxonomy'> & {
        'onzorg-route-select'?: (event: CustomEvent<RouteSelectDetail>) => void;
      };
      'zorg-vacancy-check': ZorgProps<ZorgVacancyCheck, 'jobTitle' | 'value' | 'htmlFor' | 'titleFor' | 'field' | 'titleField' | 'taxonomy'> & {
        'job-title'?: string;
        'for'?: string;
        'title-for'?: string;
        'onzorg-draft-change'?: (event: CustomEvent<DraftChangeDetail>) => void;
      };
      'zorg-monitor': ZorgProps<ZorgMonitor, 'vacancies' | 'report' | 'supply' | 'published' | 'worker' | 'taxonomy'>;
    }
  }
}
