import { LabIcon } from '@jupyterlab/ui-components';

/** A curve that rises in steps: what one hopes to see of a training. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="16" viewBox="0 0 16 16">
<g stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
<path class="jp-icon3" style="fill:none" stroke="#616161" d="M2 2v12h12"/>
<path class="jp-icon3" style="fill:none" stroke="#616161" d="M4.5 11c2.2 0 2.6-5.5 4.8-5.5 1.6 0 2.2-2 4.2-2"/></g>
<circle class="jp-icon3" fill="#616161" cx="9.2" cy="5.5" r="1.6"/></svg>`;

export const estimatorIcon = new LabIcon({ name: 'jupyter-estimator:run', svgstr: SVG });
