// Draws every sprite to ../sprites and their boxes to ../sprites/sprites.json. Needs a Chromium (CHROMIUM=path) to measure them.
import fs from 'fs';import os from 'os';import {execSync} from 'child_process';import {LIB} from './library.mjs';
const OUT=new URL('../sprites/',import.meta.url).pathname;fs.rmSync(OUT,{recursive:true,force:true});fs.mkdirSync(OUT,{recursive:true});
const ids=Object.keys(LIB);
const html=`<body><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${ids.map(i=>`<g id="${i}"><g id="${i}|s">${LIB[i].shadow}</g><g id="${i}|b">${LIB[i].body}</g></g>`).join('')}</svg><pre id="o"></pre><script>const r={};for(const i of ${JSON.stringify(ids)})r[i]=['','|s','|b'].map(k=>{const b=document.getElementById(i+k).getBBox({stroke:true});return [b.x,b.y,b.width,b.height]});document.getElementById('o').textContent='@@'+JSON.stringify(r)+'@@'</script>`;
const TMP=os.tmpdir()+'/leadtime-bbox.html';fs.writeFileSync(TMP,html);
const d=execSync('mktemp -d').toString().trim();
const dom=execSync(`${process.env.CHROMIUM||'/usr/bin/chromium'} --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir=${d} --dump-dom file://${TMP} 2>/dev/null`,{maxBuffer:1e9}).toString();
/** Whole pixels round a measured box, with room for half of the thickest stroke, which is not measured. */
const around=([x,y,w,h])=>{const a=Math.floor(x-5),b=Math.floor(y-5);return [a,b,Math.ceil(x+w+5)-a,Math.ceil(y+h+5)-b]};
const bb=JSON.parse(dom.split('@@')[1]);const man={};
for(const i of ids){const s=LIB[i];const [x,y,w,h]=bb[i][0];const pad=4;const hw=Math.ceil((Math.max(-x,x+w)+pad)/2)*2;const top=Math.ceil((-y+pad)/2)*2;const bot=Math.ceil((Math.max(y+h,0)+pad)/2)*2;
 const vb=`${-hw} ${-top} ${2*hw} ${top+bot}`;const head=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${vb}" width="${2*hw}" height="${top+bot}"><!-- ${i} | ${s.group.slice(3)} | anchor (0,0) = tile centre on ground | footprint ${s.fp.join('x')} tiles | origin 0.5, ${(top/(top+bot)).toFixed(4)}${s.note?' | '+s.note:''} -->`;
 fs.writeFileSync(OUT+i+'.svg',head+(s.shadow?`<g id="shadow" opacity=".18">${s.shadow}</g>`:'')+`<g id="body">${s.body}</g></svg>\n`);
 s.vb=[-hw,-top,2*hw,top+bot];man[i]={body:around(bb[i][2]),shadow:s.shadow?around(bb[i][1]):null,footprint:s.fp,height:s.h}}
fs.writeFileSync(OUT+'sprites.json','{\n'+ids.map(i=>JSON.stringify(i)+': '+JSON.stringify(man[i])).join(',\n')+'\n}\n');
console.log(ids.length,'sprites');
