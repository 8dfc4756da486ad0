import { chromium } from 'playwright-core'
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
for (const [f,scheme] of [['cmp','light'],['one','dark']]) { const p=await b.newPage({viewport:{width:780,height:520},colorScheme:scheme}); await p.goto('file:///tmp/trends/'+f+'.svg'); await p.screenshot({path:'/tmp/trends/'+f+'.png'}) }
await b.close()
