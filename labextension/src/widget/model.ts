/** What anywidget hands to a widget's front end, as far as it is used here. */
export interface WidgetModel {
  get(name: string): unknown;
  on(name: string, callback: (...values: never[]) => void): void;
  off(name: string, callback: (...values: never[]) => void): void;
  send(content: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void;
  widget_manager: { get_model(id: string): Promise<{ get(name: string): unknown }> };
}
