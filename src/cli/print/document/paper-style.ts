/** The style of a paper: one column, both colour schemes, and black on white where it is printed. */
export const PAPER_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--quiet:#6a665e;--rule:#dcd8cf;--link:#1f5fa8}
@media(prefers-color-scheme:dark){:root{--paper:#191816;--ink:#e9e5dc;--quiet:#a19b8f;--rule:#38352f;--link:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Georgia,"Noto Serif","Liberation Serif","DejaVu Serif","Noto Serif CJK SC",serif}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.25;text-wrap:balance}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}
h1,h2,h3,table{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}
p{margin:.5rem 0;overflow-wrap:anywhere}.quiet,.notes{color:var(--quiet)}.quiet{font-size:.9rem}
a{color:var(--link);text-decoration:none}a:hover,a:focus{text-decoration:underline}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.86rem;line-height:1.4;margin:.4rem 0}
td,th{text-align:start;vertical-align:top;padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{color:var(--quiet);font-weight:600}.day{white-space:nowrap}.number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
sup{font-size:.65em;line-height:0;margin-inline-start:.15em}
ol.entries{padding-inline-start:2.6rem}ol.entries li{margin:.4rem 0;overflow-wrap:anywhere}ol.entries p{margin:.1rem 0}
ol.notes{border-top:1px solid var(--rule);margin-top:3rem;padding:1rem 0 0 2.6rem;font-size:.85rem}ol.notes li{overflow-wrap:anywhere}
:target{background:color-mix(in srgb,var(--link) 18%,transparent)}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--link:#000}body{font-size:10.5pt}main{max-width:none;padding:0}
.scroll{overflow:visible}table{font-size:8pt}tr,li{break-inside:avoid}h2,h3{break-after:avoid}.back{display:none}td,th{padding-inline-end:.4rem}}
`.trim()
