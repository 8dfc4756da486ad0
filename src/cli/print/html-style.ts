/** The style of the page: system fonts, both colour schemes, one column on a telephone, two on a desk. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--quiet:#6a665e;--rule:#dcd8cf;--card:#fff;
--s0:#1f5fa8;--s1:#a8431f;--s2:#2f7d4f;--s3:#7a3f9d;--s4:#8a6d00;--s5:#00798a;--both:#4d4a44;
--commit:#dff0e2;--date:#fdeec4;--name:#6a665e}
@media(prefers-color-scheme:dark){:root{--paper:#191816;--ink:#e9e5dc;--quiet:#a19b8f;--rule:#38352f;--card:#211f1c;
--s0:#8ab8f0;--s1:#f0a184;--s2:#86cfa2;--s3:#cda2e8;--s4:#dcc15c;--s5:#74cddb;--both:#c9c3b6;
--commit:#1f3a28;--date:#463a14;--name:#a19b8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Noto Serif","Liberation Serif","DejaVu Serif","Noto Serif CJK SC",serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.readout+.readout{border-top:3px double var(--rule);margin-top:4rem;padding-top:2rem}
h1{font-size:1.7rem;line-height:1.25;margin:.3em 0 .8em;overflow-wrap:anywhere;text-wrap:balance}
h2,dt,.act,.who,.cols aside,summary,.note,footer{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}
h2{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);margin:2rem 0 .5rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:0 0 1.5rem;padding:0 0 1.2rem;border-bottom:1px solid var(--rule)}
dt{color:var(--quiet);font-size:.85rem;padding-top:.15rem}dd{margin:0;overflow-wrap:anywhere}
.refused{background:var(--date);padding:.6rem .9rem;border-radius:.4rem}
.text p{margin:0 0 1rem;overflow-wrap:anywhere}.text .plain{color:var(--quiet);font-size:.92em}
.who{display:block;font-weight:600;font-size:.85rem;margin:1.1rem 0 .2rem;color:var(--c)}
.said{border-inline-start:3px solid var(--c);padding-inline-start:.8rem}
.s0{--c:var(--s0)}.s1{--c:var(--s1)}.s2{--c:var(--s2)}.s3{--c:var(--s3)}.s4{--c:var(--s4)}.s5{--c:var(--s5)}
.both{--c:var(--both)}.none{--c:var(--rule)}.none.who{color:var(--quiet)}
.act{font-size:.72rem;color:var(--c);border:1px solid currentColor;border-radius:1rem;padding:0 .5em;margin-inline:.15rem .4rem;white-space:nowrap;font-style:normal}
.none .act{color:var(--quiet)}.act.assess,.act.event{opacity:.75}
.mention{text-decoration:underline dotted var(--name);text-underline-offset:.2em;text-decoration-thickness:1.5px}
.commitment{background:var(--commit);border-radius:.2rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.milestone{background:var(--date);border-radius:.2rem}
.cols{display:grid;gap:0 3rem}.cols>*{min-width:0}
aside{font-size:.9rem;line-height:1.5}aside ul{list-style:none;margin:0;padding:0}
aside li{padding:.35rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}aside li b{font-weight:600}
.note{color:var(--quiet);font-size:.85rem}
details{margin-top:2rem}summary{cursor:pointer;color:var(--quiet);font-size:.9rem}
.why{overflow-x:auto}table{border-collapse:collapse;font:.8rem/1.4 system-ui,sans-serif;margin-top:.6rem;min-width:34rem}
td,th{text-align:start;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--rule)}
th{color:var(--quiet);font-weight:500}
@media(min-width:56rem){.cols{grid-template-columns:minmax(0,1fr) 20rem}aside h2:first-child{margin-top:1.1rem}}
@media print{body{background:#fff}details{display:none}}
`.trim()
