// Made by `npm run api` from the custom-elements manifest.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
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

type ZorgElement<Element extends HTMLElement, Fields extends keyof Element, Events> = new () => Element & {
  $props: HTMLAttributes & PublicProps & { [Field in Fields]?: Element[Field] | (Field extends 'value' ? string : never) } & {
    mirrorLang?: string;
    lang?: string;
    preset?: string;
  };
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'zorg-match': ZorgElement<ZorgMatch, 'vacancies' | 'target' | 'remember' | 'limit' | 'mirrorLang' | 'languages' | 'taxonomy' | 'profile', {
      'zorg-profile-change': CustomEvent<ProfileChangeDetail>;
      'zorg-vacancy-select': CustomEvent<VacancySelectDetail>;
      'zorg-route-open': CustomEvent<RouteOpenDetail>;
      'zorg-error': CustomEvent<ErrorDetail>;
      'zorg-ready': CustomEvent<Record<string, never>>;
    }>;
    'zorg-skills-picker': ZorgElement<ZorgSkillsPicker, 'taxonomy' | 'max' | 'label' | 'value' | 'name' | 'required' | 'disabled', {
      'zorg-skills-change': CustomEvent<SkillsChangeDetail>;
    }>;
    'zorg-profile': ZorgElement<ZorgProfile, 'taxonomy', {
    }>;
    'zorg-vacancy-matcher': ZorgElement<ZorgVacancyMatcher, 'vacancies' | 'growing' | 'profile' | 'taxonomy' | 'limit' | 'askable' | 'kept' | 'updatedOn' | 'saved', {
      'zorg-vacancy-select': CustomEvent<VacancySelectDetail>;
      'zorg-route-open': CustomEvent<RouteOpenDetail>;
      'zorg-evidence-select': CustomEvent<EvidenceSelectDetail>;
      'zorg-evidence-change': CustomEvent<Record<string, never>>;
      'zorg-question-open': CustomEvent<QuestionOpenDetail>;
      'zorg-saved-change': CustomEvent<SavedChangeDetail>;
    }>;
    'zorg-route-explainer': ZorgElement<ZorgRouteExplainer, 'target' | 'profile' | 'vacancy' | 'taxonomy', {
      'zorg-route-select': CustomEvent<RouteSelectDetail>;
    }>;
    'zorg-vacancy-check': ZorgElement<ZorgVacancyCheck, 'jobTitle' | 'value' | 'htmlFor' | 'titleFor' | 'field' | 'titleField' | 'taxonomy', {
      'zorg-draft-change': CustomEvent<DraftChangeDetail>;
    }>;
    'zorg-monitor': ZorgElement<ZorgMonitor, 'vacancies' | 'report' | 'supply' | 'published' | 'worker' | 'taxonomy', {
    }>;
  }
}
