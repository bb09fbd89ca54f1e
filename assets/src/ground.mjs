// Draws the grounds of one layout: slab with walls, west wall, shell and roof of the plant; tray of the map; a plain far tray.
// node ground.mjs <layout> reads ../../src/content/layouts/<layout>.json and writes ../ground/<name>-*.svg.
import fs from 'fs';
import {P,HX,HY,ZU,path,el,mat,rrect,prism,shadow,box,onL,onR,onT,sawtooth,circ} from './iso.mjs';
import {T} from './tokens.mjs';import {mix} from './color.mjs';import {tiles} from './sp-floor.mjs';
const at=new URL('../../',import.meta.url).pathname;
const name=process.argv[2]||'tidewater';
const {floor,map}=JSON.parse(fs.readFileSync(`${at}src/content/layouts/${name}.json`,'utf8'));
const rnd=(a,b)=>{const x=Math.sin(a*127.1+b*311.7)*43758.5453;return x-Math.floor(x)};
/** writes a picture; its viewBox is in the world's own pixels, so that user (0,0) is tile corner (0,0) */
const write=(file,[x0,y0,x1,y1],body)=>{const v=[Math.floor(x0),Math.floor(y0),Math.ceil(x1)-Math.floor(x0),Math.ceil(y1)-Math.floor(y0)];
 fs.writeFileSync(`${at}assets/ground/${file}.svg`,`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${v.join(' ')}" width="${v[2]}" height="${v[3]}">${body}</svg>\n`);console.log(file,v.join(' '))};
/** plywood slab with layered edge */
const slab=(x,y,w,d,h,r)=>{const fp=rrect(x,y,w,d,r,6);let s=`<g opacity=".2" transform="translate(0 ${h*ZU})">${shadow(rrect(x+.1,y+.05,w,d,r,6),.9,0)}</g>`;
 const layers=['#C89F6C','#E3C598','#C89F6C','#E3C598','#B98C58'],n=layers.length;layers.forEach((c,i)=>{s+=prism(fp,-h+h*i/n,-h+h*(i+1)/n,c,{edge:i===n-1,q:8,ew:1.6,top:'plywood'})});return s};
const quad=(x,y,w,d,f,o='')=>el(path([P(x,y),P(x+w,y),P(x+w,y+d),P(x,y+d)]),f,o);
const tileAt=(t,i,j)=>{const p=P(i+.5,j+.5);return `<g transform="translate(${p[0]} ${p[1]})">${tiles[t]}</g>`};

// ------------------------------------------------------------------ the floor
const {width:W,depth:D,yard:Y}=floor,H=.78;
const docks=[floor.docks.inbound,floor.docks.outbound].map(d=>[d.y-.85,d.y+.85]);
{let g=slab(-Y-.25,-.3,W+Y+.55,D+.6,.36,.25);
 g+=el(path(rrect(-Y-.13,-.18,Y+.2,D+.36,.2,5).map(p=>P(p[0],p[1]))),'#98A2AB');
 const [a,b]=docks;g+=quad(-Y-.13,a[1]+.45,Y+.13,b[0]-a[1]-.9,'#B7CA9B');
 for(const [y0,y1] of docks)for(const y of [y0,(y0+y1)/2-.02,y1])g+=quad(-Y+.1,y,Y-.3,.04,'#E9E6DC');
 g+=quad(0,0,W,D,'#E9E6DE');
 const aisles=floor.aisles;
 for(let i=0;i<W;i++)for(let j=0;j<D;j++)g+=tileAt(aisles.includes(j)?'floor-aisle-plain':['floor-concrete-a','floor-concrete-b','floor-concrete-c'][Math.floor(rnd(i,j)*3)],i,j);
 for(const j of aisles){g+=quad(0,j+.02,W,.06,T.world.aisle);if(j<D-1)g+=quad(0,j+.92,W,.06,T.world.aisle)}
 for(const [i,j] of floor.crossings)g+=tileAt('floor-crossing',i,j);
 const zone=(x,y)=>`<path d="${path(rrect(x-1.02,y-1,2.04,2.02,.12,4).map(p=>P(p[0],p[1])))}" fill="#D6DEDF" opacity=".5"/>`;
 const taped=(x,y)=>`<path d="${path(rrect(x-.95,y-.88,1.9,1.36,.1,4).map(p=>P(p[0],p[1])))}" fill="none" stroke="#8FA3B0" stroke-width="3" stroke-dasharray="10 8" opacity=".8"/>`;
 for(const s of floor.stations){g+=zone(s.x,s.y);for(const [x,y] of s.bays??[])g+=zone(x,y)+taped(x,y)}
 // north wall: windows, and a dark band for the company's sign at its right end
 const win=(n,w,h)=>{let s='';const st=w/n;for(let i=0;i<n;i++)s+=`<rect x="${i*st+8}" y="10" width="${st-16}" height="${h}" rx="2" fill="#BFE0EA" stroke="#8FA3AE" stroke-width="2.4"/><path d="M${i*st+16} 12l${(st-16)*.3} 0l${-h*.5} ${h-4}l${-(st-16)*.18} 0z" fill="#fff" opacity=".55"/>`;return s};
 const band=w=>`<rect y="70" width="${w}" height="8" fill="#F2A516"/>`;
 const sign=floor.sign,parts=Math.round((sign.x-.1)/4.8);
 for(let k=0;k<parts;k++){const w=sign.x/parts;g+=box(k*w,-.14,0,w,.14,H,'#EEF0EA',{r:0})+onL(k*w,0,H,win(4,w*100,34)+band(w*100))}
 g+=box(sign.x,-.14,0,W-sign.x,.14,H,'#EEF0EA',{r:0})+onL(sign.x,0,H,band((W-sign.x)*100)+`<rect x="14" y="14" width="${(W-sign.x)*100-28}" height="42" rx="4" fill="#14242F"/>`);
 write(`${floor.ground}-slab`,[(-Y-.3-D-.4)*HX,(-Y-.3-.3)*HY-30,(W+.3+.3+.6)*HX,(W+D+.6)*HY+.36*ZU+16],g)}
// ------------------------------------------------------------------ west wall with its docks
{let g='';const hw=.5,dk=w=>`<rect y="42" width="${w}" height="8" fill="#F2A516"/>`;const wall=(y0,y1)=>box(-.14,y0,0,.14,y1-y0,hw,'#EEF0EA',{r:0})+onR(0,y1,hw,dk((y1-y0)*100));
 const [a,b]=docks;g+=wall(0,a[0]);
 const dock=([y0,y1],into)=>box(-.12,y0-.06,0,.1,.08,.86,'aisle',{r:0})+box(-.12,y1-.02,0,.1,.08,.86,'aisle',{r:0})+box(-.14,y0,.84,.14,y1-y0,.12,'slate',{r:0})+onR(0,y1,.96,`<g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" transform="translate(${(y1-y0)*50} 6)">${into?'<path d="M-12 0H4M0 -4L5 0L0 4M11 -5V5"/>':'<path d="M-11 -5V5M-5 0H11M7 -4L12 0L7 4"/>'}</g>`);
 g+=dock(a,true)+wall(a[1],b[0])+dock(b,false)+wall(b[1],D);
 write(`${floor.ground}-wall`,[-(D+.3)*HX,-H*ZU-40,HX*.3,D*HY+12],g)}
// ------------------------------------------------------------------ shell and roof that close over the floor
{const Hs=1.9;let g=box(0,0,0,W,D,Hs,'#F1ECE0',{r:.02,L:0});
 const winRow=(w,n)=>{let s='';const st=w/n;for(let i=0;i<n;i++)s+=`<rect x="${i*st+st*.14}" y="46" width="${st*.72}" height="62" rx="4" fill="#5E87A0"/><path d="M${i*st+st*.2} 50h${st*.18}l-20 54h${-st*.1}z" fill="#fff" opacity=".22"/>`;return s};
 g+=onL(0,D,Hs,`<rect y="${Hs*100-34}" width="${W*100}" height="34" fill="#F2A516"/>${winRow(W*100,10)}`)+onR(W,D,Hs,`<rect y="${Hs*100-34}" width="${D*100}" height="34" fill="#B97A08"/>${winRow(D*100,6)}`);
 write(`${floor.ground}-shell`,[-(D+.2)*HX,-Hs*ZU-10,(W+.2)*HX,(W+D)*HY+8],g);
 write(`${floor.ground}-roof`,[-(D+.2)*HX,-(Hs+1.2)*ZU-10,(W+.2)*HX,(W+D)*HY-Hs*ZU+12],sawtooth(0,0,Hs,W,D,1,4,'#C7654B','#A9DDEA'))}

// ------------------------------------------------------------------ the map
const catmull=(p,closed=true,seg=8)=>{const n=p.length,out=[];for(let i=0;i<(closed?n:n-1);i++){const g=k=>closed?p[(k+n)%n]:p[Math.max(0,Math.min(n-1,k))];const a=g(i-1),b=g(i),c=g(i+1),d=g(i+2);for(let j=0;j<seg;j++){const t=j/seg,t2=t*t,t3=t2*t;out.push([0,1].map(k=>.5*((2*b[k])+(-a[k]+c[k])*t+(2*a[k]-5*b[k]+4*c[k]-d[k])*t2+(-a[k]+3*b[k]-3*c[k]+d[k])*t3)))}}if(!closed)out.push(p[n-1]);return out};
/** organic land with a cliff edge: a side wall for every visible edge of any outline */
const land=(fp,z,top,side)=>{let s='';const n=fp.length,segs=[];for(let i=0;i<n;i++){const a=fp[i],b=fp[(i+1)%n],nx=b[1]-a[1],ny=-(b[0]-a[0]);if(nx+ny>0)segs.push([a,b,nx,ny])}segs.sort((p,q)=>(p[0][0]+p[0][1]+p[1][0]+p[1][1])-(q[0][0]+q[0][1]+q[1][0]+q[1][1]));
 for(const [a,b,nx,ny] of segs){const k=Math.max(0,Math.min(1,(ny/Math.hypot(nx,ny)-nx/Math.hypot(nx,ny)+1)/2)),f=mix(mat(side).r,mat(side).l,k);s+=el(path([P(a[0],a[1],0),P(b[0],b[1],0),P(b[0],b[1],z),P(a[0],a[1],z)]),f,`stroke="${f}" stroke-width=".8"`)}
 const d=path(fp.map(p=>P(p[0],p[1],z)));return s+el(d,top)+`<path d="${d}" fill="none" stroke="#F7F0DA" stroke-width="2.4" opacity=".9"/>`};
const rounded=(pts,r=70)=>{let d=`M${pts[0][0]*100} ${pts[0][1]*100}`;for(let i=1;i<pts.length-1;i++){const [a,b,c]=[pts[i-1],pts[i],pts[i+1]],u=[a[0]-b[0],a[1]-b[1]],v=[c[0]-b[0],c[1]-b[1]],lu=Math.hypot(...u),lv=Math.hypot(...v),q=Math.min(r/100,lu/2,lv/2);d+=`L${(b[0]+u[0]/lu*q)*100} ${(b[1]+u[1]/lu*q)*100}Q${b[0]*100} ${b[1]*100} ${(b[0]+v[0]/lv*q)*100} ${(b[1]+v[1]/lv*q)*100}`}const e=pts[pts.length-1];return d+`L${e[0]*100} ${e[1]*100}`};
{const Z=map.ground.height,{width:w,depth:d}=map;let g=slab(-.45,-.45,w+.9,d+.9,.5,.4);
 const wfp=rrect(-.12,-.12,w+.24,d+.24,.3,6),wd=path(wfp.map(p=>P(p[0],p[1])));g+=el(wd,'#8DC3D6')+`<path d="${wd}" fill="none" stroke="#5E9CB5" stroke-width="3"/><clipPath id="tray"><path d="${wd}"/></clipPath>`;
 const lands=map.ground.lands.map(l=>catmull(l));
 const grow=(fp,k)=>{const c=fp.reduce((a,p)=>[a[0]+p[0]/fp.length,a[1]+p[1]/fp.length],[0,0]);return fp.map(p=>{const dx=p[0]-c[0],dy=p[1]-c[1],l=Math.hypot(dx,dy);return [p[0]+dx/l*k,p[1]+dy/l*k]})};
 g+=`<g clip-path="url(#tray)">${[[.75,'#A3D2E0'],[.38,'#BCE0E8']].map(([k,c])=>lands.map(f=>el(path(grow(f,k).map(p=>P(p[0],p[1]))),c)).join('')).join('')}</g>`;
 for(const [x,y] of map.ground.waves){const [a,b]=P(x,y);g+=`<path d="M${a-22} ${b}q8 -7 16 0t16 0t16 0" fill="none" stroke="#E3F3F7" stroke-width="3" stroke-linecap="round" opacity=".85"/>`}
 g+=lands.map(l=>land(l,Z,'#BFD0A2','#D9C08D')).join('');
 const tone={field:'#D8CF94',wood:'#A9C08B'};for(const p of map.ground.patches)g+=el(path(catmull(p.outline).map(q=>P(q[0],q[1],Z))),tone[p.kind],'opacity=".85"');
 const dRiver=rounded(map.ground.river,160);g+=onT(0,0,Z,`<path d="${dRiver}" fill="none" stroke="#F2EAD0" stroke-width="40" stroke-linecap="round"/><path d="${dRiver}" fill="none" stroke="#9CCBDA" stroke-width="28" stroke-linecap="round"/>`);
 const legs=map.lanes.flatMap(l=>Object.values(l.by)).flatMap(m=>m.legs),unique=s=>[...new Map(legs.filter(l=>l.surface===s).map(l=>[JSON.stringify(l.way),l.way])).values()];
 const roads=unique('road'),rails=unique('rail');const stroke=(ws,c,n,x='',r)=>ws.map(v=>`<path d="${rounded(v,r)}" fill="none" stroke="${c}" stroke-width="${n}" stroke-linejoin="round" ${x}/>`).join('');
 g+=onT(0,0,Z+.005,stroke(roads,'#F4EFE0',46)+stroke(roads,'#8E99A3',34)+stroke(roads,'#F4F1E8',3.4,'stroke-dasharray="18 16"')+stroke(rails,'#D9CFB8',44,'',90)+stroke(rails,'#7A6A5C',32,'stroke-dasharray="7 11"',90)+stroke(rails,'#56626B',21,'',90)+stroke(rails,'#D9CFB8',15,'',90)+stroke(rails,'#7A6A5C',15,'stroke-dasharray="7 11"',90));
 for(const s of unique('sea'))g+=`<path d="${path(catmull(s,false,10).map(p=>P(p[0],p[1],.02)),false)}" fill="none" stroke="#FFFFFF" stroke-width="6" stroke-linecap="round" stroke-dasharray="3 15"/>`;
 write(`${map.ground.name}-tray`,[-(d+1)*HX,-.9*HY-12,(w+1.5)*HX,(w+d+.9)*HY+.5*ZU+20],g);
 write('far-tray',[-(d+1)*HX,-.9*HY-12,(w+1.5)*HX,(w+d+.9)*HY+.5*ZU+20],slab(-.45,-.45,w+.9,d+.9,.5,.4)+el(wd,'#9ACADB')+el(path(catmull([[2,2],[9,1.4],[13,4],[12,8],[7,9.5],[3,7]]).map(p=>P(p[0],p[1]))),'#C9D8B4'))}
