import { chromium } from 'playwright-core'
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const base='http://localhost:4599'
const jobs=[['show-light','/formula?f=%E6%B1%82%E5%90%8C%E5%AD%98%E5%BC%82&issuer=CHN',1280,'light'],['cmp-dark','/formula?f=core-interests&with=mutual-respect-and-equality%7C%22%E5%92%8C%E5%B9%B3%22&since=2021',1280,'dark'],['narrow','/formula?f=win-win-cooperation&pair=CHN-USA',400,'light'],['empty','/formula',1280,'dark'],['none','/formula?f=%22nothing%20of%20the%20kind%22',1280,'light']]
for (const [n,u,w,c] of jobs){ const p=await b.newPage({viewport:{width:w,height:900},colorScheme:c,locale:n==='cmp-dark'?'ru':n==='narrow'?'zh-CN':'en'}); p.on('console',m=>{ if(m.type()==='error'||m.type()==='warning') console.log(n,m.text()) }); await p.goto(base+u); await p.waitForLoadState('networkidle'); await p.waitForTimeout(1500); await p.screenshot({path:`/tmp/trends/${n}.png`,fullPage:n!=='x'}); await p.close() }
await b.close()
