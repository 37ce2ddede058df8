/** The settings, as the schema has them; without a registry their defaults. */
import type { ISettingRegistry } from '@jupyterlab/settingregistry';
import { Signal } from '@lumino/signaling';

export interface Values {
  groupByExperiment: boolean;
  showArchived: boolean;
  notifyWhenRunEnds: boolean;
  showRunningInStatusBar: boolean;
}

const DEFAULTS: Values = {
  groupByExperiment: false,
  showArchived: false,
  notifyWhenRunEnds: true,
  showRunningInStatusBar: true,
};

export class Preferences {
  readonly changed = new Signal<this, void>(this);
  private values = DEFAULTS;
  private settings: ISettingRegistry.ISettings | null = null;

  get<K extends keyof Values>(name: K): Values[K] {
    return this.values[name];
  }

  set<K extends keyof Values>(name: K, value: Values[K]): void {
    this.values = { ...this.values, [name]: value };
    this.changed.emit();
    void this.settings?.set(name, value);
  }

  follow(settings: ISettingRegistry.ISettings): void {
    this.settings = settings;
    const read = (): void => {
      this.values = { ...DEFAULTS, ...(settings.composite as Partial<Values>) };
      this.changed.emit();
    };
    settings.changed.connect(read);
    read();
  }
}
