import { PAGE_STYLE } from './html-style.ts'

/**
 * The style of a page of news. Kinds differ in colour and in how they are underlined, so that they are told apart on
 * paper and by those who see no colours. What is told of a phrase comes up when it is pointed at or has the focus.
 */
export const NEWS_STYLE = `${PAGE_STYLE}
:root{--never:#ffe1a8;--here:#cfe3f7;--back:#e6d6f2;--tip:#1d1c1a;--on-tip:#fbfaf7}
@media(prefers-color-scheme:dark){:root{--never:#5c4100;--here:#1c4263;--back:#4a2f5f;--tip:#efe9dd;--on-tip:#191816}}
.basis{color:var(--quiet);font:.85rem/1.5 system-ui,sans-serif}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.8rem 0 1.4rem;font:.85rem/1.6 system-ui,sans-serif}
.shaded{white-space:pre-wrap;overflow-wrap:anywhere}
.never,.new-here,.back{border-radius:.2rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.never{background:color-mix(in srgb,var(--never) 55%,transparent);border-bottom:1px solid}
.never.core{background:var(--never);border-bottom:2px solid}
.new-here{background:var(--here);border-bottom:2px dashed}
.back{background:var(--back);border-bottom:2px dotted}
.told{position:relative;cursor:help}
.told:hover:not(.never,.new-here,.back){background:color-mix(in srgb,var(--rule) 60%,transparent)}
.told:focus-visible,a:focus-visible{outline:2px solid var(--s1);outline-offset:1px}
.tip{display:none;position:absolute;inset-inline-start:0;top:calc(100% + .3rem);z-index:2;width:max-content;max-width:min(26rem,80vw);background:var(--tip);color:var(--on-tip);font:.8rem/1.45 system-ui,"Noto Sans CJK SC",sans-serif;padding:.4rem .7rem;border-radius:.4rem;user-select:none;white-space:normal}
.told:hover>.tip,.told:focus>.tip{display:block}
.look a{color:inherit;text-underline-offset:.2em}
.look .kind,.basis .kind{font-weight:600}
:target{outline:2px solid var(--s1);outline-offset:2px}
@media print{.tip,.hint{display:none!important}.never,.new-here,.back{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim()
