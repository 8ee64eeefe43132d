import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

/** What every control of a form has, over `ElementInternals`. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  /** Makes it a field of a form, with a list of its own. */
  @property({ reflect: true }) name = '';
  /** A form is not sent before something is chosen. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Can be read, not changed, and is not sent; a disabled fieldset around it does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  @state() private disabledByForm = false;

  protected readonly internals = this.attachInternals();

  /** Whether it is disabled, by itself or by a fieldset around it. */
  protected get off(): boolean {
    return this.disabled || this.disabledByForm;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get type(): string {
    return this.localName;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }
}
