// Six machine kinds on a 2x2-tile footprint. Origin (0,0) = tile centre on the ground. Flow runs along x, operator stands at (0,+0.72).
import {Build,box,cyl,hcyl,cone,ball,poly3,line3,onL,onR,onT,P,el,path,rect,mat,tone,circ,rrect,prism,shadow} from './iso.mjs';
import {T} from './tokens.mjs';
const W=T.world,K=k=>W['kind-'+k];
export const hazard=(w,h,s=9,a='#F2B632',b='#2E3B46')=>{let o=rect(0,0,w,h,a);for(let i=-h;i<w;i+=s*2)o+=`<path d="M${i} ${h}L${i+h} 0L${i+h+s} 0L${i+s} ${h}Z" fill="${b}"/>`;const id='hz'+(hazard.n=(hazard.n||0)+1);return `<clipPath id="${id}"><rect width="${w}" height="${h}"/></clipPath><g clip-path="url(#${id})">${o}</g>`};
const screen=(w,h,inner='',bg='#16303F')=>`<rect width="${w}" height="${h}" rx="2" fill="#2E3B46"/><rect x="2" y="2" width="${w-4}" height="${h-4}" rx="1.5" fill="${bg}"/>${inner}`;
const plinth=(B,x=-.86,y=-.8,w=1.72,d=1.2)=>{B.shadowBox(x,y,w,d,.12);return B.box(x,y,0,w,d,.1,'slate-dark',{r:.08})};
const badge=(k,x=0,y=0)=>`<rect x="${x}" y="${y}" width="22" height="11" rx="3" fill="${mat(K(k)).r}"/><rect x="${x+3}" y="${y+4}" width="16" height="3" rx="1.5" fill="#fff" opacity=".85"/>`;
const pedestal=(B,x,y,col)=>{B.box(x,y,0,.14,.14,.34,'slate',{r:.03});B.box(x-.05,y-.02,.34,.24,.18,.16,'enamel',{r:.03,L:screen(24,11,`<rect x="5" y="4" width="8" height="3" fill="#7FE0C0"/><rect x="15" y="4" width="4" height="3" fill="${col}"/>`),T:`<circle cx="7" cy="9" r="3.4" fill="#C4200E"/><circle cx="17" cy="9" r="3.4" fill="#2FA36B"/>`})};
export const machines={};
// ---------------------------------------------------------------- press / stamping
machines.press=(st='run')=>{const B=new Build(),c=K('press'),run=st!=='idle',ph=+st[3]||0;plinth(B);B.sh+=shadow([[-.72,-.68],[.7,-.68],[.7,.22],[-.72,.22]],1.5);
 B.box(-.62,-.58,.1,1.24,.72,.26,'slate',{L:`<g transform="translate(0 8)">${hazard(124,9)}</g>`});
 const cs=[[-.68,-.64],[.5,-.64],[-.68,.06],[.5,.06]];for(const [x,y] of cs)B.box(x,y,.1,.18,.16,1.06,'enamel',{r:.03});
 B.box(-.4,-.46,.36,.8,.5,.1,'steel',{T:`<rect x="8" y="8" width="64" height="34" rx="3" fill="#7F8F9A"/><path d="M20 25q20-18 40 0q-20 14-40 0z" fill="#E9EEF0"/>`});
 const rz=run?[.58,.68,.77][ph]:.78;B.box(-.46,-.5,rz,.92,.58,.14,'steel');B.box(-.5,-.52,rz+.14,1,.62,.2,c,{L:`<g transform="translate(0 10)">${hazard(100,10)}</g>`});
 B.cyl(-.22,-.2,rz+.34,.07,1.16-rz-.3,'steel');B.cyl(.22,-.2,rz+.34,.07,1.16-rz-.3,'steel');
 B.box(-.74,-.7,1.16,1.48,.98,.4,c,{r:.07,L:`<rect x="12" y="9" width="52" height="22" rx="4" fill="#fff" opacity=".9"/><path d="M20 26h36M38 12v9M32 17l6 6 6-6" stroke="${mat(c).r}" stroke-width="3" fill="none" stroke-linecap="round" stroke-linejoin="round"/><circle cx="104" cy="20" r="9" fill="${mat(c).r}"/><circle cx="104" cy="20" r="4" fill="#fff"/><circle cx="128" cy="20" r="9" fill="${mat(c).r}"/><circle cx="128" cy="20" r="4" fill="#fff"/>`,R:`<g fill="${mat(c).d}" opacity=".55"><rect x="16" y="12" width="66" height="3"/><rect x="16" y="19" width="66" height="3"/><rect x="16" y="26" width="66" height="3"/></g>`});
 B.box(-.5,-.55,1.56,.62,.5,.14,'slate',{r:.05});B.add(.1,-.5,1.56,.5,.44,.3,hcyl('x',.1,-.3,1.74,.17,.34,'steel'));
 pedestal(B,.66,.34,c);return {B,h:2}};
// ---------------------------------------------------------------- CNC
machines.cnc=(st='run')=>{const B=new Build(),c=K('cnc'),run=st!=='idle',ph=+st[3]||0;plinth(B);B.sh+=shadow([[-.8,-.74],[.74,-.74],[.74,.26],[-.8,.26]],1.12);
 const win=run?'#BFE7F0':'#3C5566';
 const L=`<rect x="0" y="86" width="146" height="12" fill="${c}"/><rect x="12" y="10" width="92" height="66" rx="5" fill="#2E3B46"/><rect x="16" y="14" width="84" height="58" rx="3" fill="${win}"/>
  <g><g transform="translate(${run?[0,-12,13][ph]:0} 0)"><rect x="50" y="14" width="18" height="18" fill="#8796A1"/><rect x="54" y="32" width="10" height="8" fill="#5C7184"/><rect x="57" y="40" width="4" height="9" fill="#37434D"/></g><rect x="34" y="54" width="50" height="7" fill="#8796A1"/><rect x="44" y="48" width="30" height="6" fill="#E9EEF0"/><rect x="16" y="61" width="84" height="11" fill="#5C7184"/></g>
  ${run?'<g stroke="#fff" stroke-width="1.6" stroke-linecap="round" transform="translate(${[0,-12,13][ph]} 0)"><path d="M62 49l8 3M55 49l-9 4M60 47l10-3M56 47l-10-2"/></g>':''}
  <path d="M22 16L44 16L24 60L18 60Z" fill="#fff" opacity=".28"/><path d="M50 16L56 16L34 68L28 68Z" fill="#fff" opacity=".18"/><rect x="100" y="30" width="5" height="24" rx="2.5" fill="#fff"/>${badge('cnc',114,10)}<g fill="#9AA9B2"><rect x="116" y="30" width="20" height="3"/><rect x="116" y="36" width="20" height="3"/><rect x="116" y="42" width="20" height="3"/></g>`;
 B.box(-.76,-.72,.1,1.46,.98,.98,'enamel',{r:.07,L,R:`<rect x="0" y="86" width="98" height="12" fill="${mat(c).r}"/><rect x="14" y="14" width="66" height="44" rx="4" fill="#B9C3C6"/><g stroke="#8D9BA2" stroke-width="3"><path d="M22 24h50M22 32h50M22 40h50M22 48h50"/></g>`});
 B.box(-.66,-.62,1.08,.7,.6,.2,c,{r:.06});B.add(.12,-.6,1.08,.5,.5,.4,hcyl('y',.38,-.56,1.25,.2,.4,'enamel',{cap:'steel'})+onL(.38,-.16,1.25,`<g fill="#5C7184">${[0,1,2,3,4,5].map(i=>`<circle cx="${13*Math.cos(i*1.047)}" cy="${13*Math.sin(i*1.047)}" r="3.4"/>`).join('')}</g>`));
 B.box(.72,-.5,.1,.2,.4,.3,'slate',{});B.add(.72,-.5,.4,.26,.4,.5,poly3([[.72,-.1,.1],[.72,-.1,.34],[.94,-.1,.78],[.94,-.1,.5]],'slate',{n:[0,1,0]})+poly3([[.94,-.5,.5],[.94,-.1,.5],[.94,-.1,.78],[.94,-.5,.78]],'slate',{n:[1,0,0]})+poly3([[.72,-.5,.34],[.94,-.5,.78],[.94,-.1,.78],[.72,-.1,.34]],'slate',{n:[-.4,0,1]}));
 B.add(.42,.3,.5,.3,.12,.5,line3([[.52,.26,1.02],[.52,.4,1.02],[.52,.4,.86]],mat('slate').r,4)+box(.36,.36,.46,.32,.1,.4,'slate',{r:.03})+onL(.36,.46,.86,screen(32,40,'<path d="M6 14l5-5 4 6 5-8 6 9" stroke="#7FE0C0" stroke-width="1.8" fill="none"/><g fill="#CFDCE2"><circle cx="8" cy="27" r="2"/><circle cx="14" cy="27" r="2"/><circle cx="20" cy="27" r="2"/><circle cx="8" cy="33" r="2"/><circle cx="14" cy="33" r="2"/></g><circle cx="24" cy="31" r="3.6" fill="#C4200E"/>')));
 return {B,h:1.6}};
// ---------------------------------------------------------------- weld / assembly cell
machines.weld=(st='run')=>{const B=new Build(),c=K('weld'),run=st!=='idle',ph=+st[3]||0;B.sh+=shadow([[-.86,-.8],[.86,-.8],[.86,-.74],[-.86,-.74]],.8)+shadow(circ(-.1,-.3,.2),.7);
 B.box(-.86,-.8,0,1.72,1.2,.07,'slate-dark',{r:.05,T:`<g transform="translate(4 4)"><rect width="164" height="112" fill="none" stroke="#F2B632" stroke-width="5" stroke-dasharray="12 8"/></g>`});
 // rear fence
 const fence=(x0,y0,x1,y1)=>{const ax=x0===x1;let s='';const n=Math.round(Math.hypot(x1-x0,y1-y0)/.29);s+=poly3(ax?[[x0,y0,.1],[x0,y1,.1],[x0,y1,.82],[x0,y0,.82]]:[[x0,y0,.1],[x1,y0,.1],[x1,y0,.82],[x0,y0,.82]],'steel',{fill:'#7F95A5',x:'fill-opacity=".22"'});
  for(let k=1;k<6;k++){const z=.1+.12*k;s+=line3([[x0,y0,z],[x1,y1,z]],'#8FA3B0',.8,'opacity=".7"')}
  for(let i=0;i<=n;i++){const x=x0+(x1-x0)*i/n,y=y0+(y1-y0)*i/n;s+=line3([[x,y,.07],[x,y,.86]],i%2?'#A9B6BF':'#F2B632',2.6)}s+=line3([[x0,y0,.84],[x1,y1,.84]],'#F2B632',3);return s};
 B.add(-.84,-.78,.07,1.66,.04,.8,fence(-.84,-.76,.82,-.76));B.add(-.84,-.74,.07,.04,1.1,.8,fence(-.82,-.76,-.82,.34));
 // welding source
 B.box(-.72,-.66,.07,.34,.3,.4,c,{L:`<rect x="5" y="7" width="24" height="12" rx="2" fill="#fff" opacity=".9"/><circle cx="10" cy="28" r="4" fill="#2E3B46"/><circle cx="23" cy="28" r="4" fill="#2E3B46"/>`});
 B.cyl(-.24,-.62,.07,.08,.56,'ops'in W?'steel':'#7A93A6');B.cyl(-.24,-.62,.63,.035,.07,'slate-dark');
 // jig table
 B.box(.14,-.36,.07,.62,.54,.26,'slate',{r:.05});B.box(.1,-.4,.33,.7,.62,.06,'steel',{r:.05});
 const frameS=onL(.16,-.06,.86,`<g fill="none" stroke="#37434D" stroke-width="5.4" stroke-linecap="round" stroke-linejoin="round"><path d="M8 44L20 14L46 14L32 44L8 44M20 14L32 44M46 14L52 40"/></g><g fill="none" stroke="#C9D4DA" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M8 44L20 14L46 14L32 44L8 44M20 14L32 44M46 14L52 40"/></g>`);
 B.add(.16,-.1,.39,.56,.06,.5,line3([[.3,-.06,.39],[.3,-.06,.54]],'#37434D',4)+line3([[.6,-.06,.39],[.6,-.06,.54]],'#37434D',4)+frameS);
 // robot
 B.cyl(-.3,-.22,.07,.21,.1,'slate');B.cyl(-.3,-.22,.17,.16,.2,c);
 const arm=(pts,w,col)=>{const q=pts.map(p=>P(...p));return `<path d="${path(q,false)}" fill="none" stroke="${mat(col).r}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/><path d="${path(q.map(p=>[p[0]-1.6,p[1]-1.4]),false)}" fill="none" stroke="${mat(col).l}" stroke-width="${w-3.4}" stroke-linecap="round" stroke-linejoin="round"/><path d="${path(q.map(p=>[p[0]-3,p[1]-2.6]),false)}" fill="none" stroke="${mat(col).t}" stroke-width="${Math.max(2,w*.28)}" stroke-linecap="round" stroke-linejoin="round"/>`};
 const joint=(p,r)=>{const q=P(...p);return `<circle cx="${q[0]}" cy="${q[1]}" r="${r}" fill="${mat('slate').r}"/><circle cx="${q[0]-1}" cy="${q[1]-1}" r="${r*.62}" fill="${mat('steel').t}"/>`};
 const a=[-.3,-.22,.38],b=run?[-.42,-.3,1.08]:[-.5,-.34,1.0],d=run?[.12+ph*.1,-.12,1.14-ph*.04]:[-.1,-.3,1.42],e=run?[.24+ph*.16,-.06,.8+(ph===1?-.06:0)]:[.16,-.24,1.3];
 B.add(-.5,-.4,.38,.98,.3,1,arm([a,b],19,c)+joint(a,9)+arm([b,d],15,c)+joint(b,8.5)+arm([d,e],9,'slate')+joint(d,6));
 const ep=P(...e);
 if(run)B.over+=`<g class="sparks"><circle cx="${ep[0]}" cy="${ep[1]}" r="15" fill="#FFF3C4" opacity=".55"/><path d="${star(ep[0],ep[1],12,4,8)}" fill="#fff"/><g stroke="#FFC23D" stroke-width="2" stroke-linecap="round"><path d="M${ep[0]+8} ${ep[1]+6}l8 8M${ep[0]-8} ${ep[1]+7}l-7 10M${ep[0]+2} ${ep[1]+10}l2 12M${ep[0]+11} ${ep[1]-2}l9-2"/></g></g>`;
 // light curtain posts
 for(const x of [-.8,.74])B.box(x,.3,.07,.08,.08,.6,'aisle',{r:.02,L:`<rect x="2" y="6" width="4" height="46" fill="#2E3B46"/>`});
 pedestal(B,.66,.5,c);
 return {B,h:1.6}};
export const star=(x,y,R,r,n)=>{let d='';for(let i=0;i<n*2;i++){const a=Math.PI*i/n-Math.PI/2,q=i%2?r:R;d+=(i?'L':'M')+(x+q*Math.cos(a)).toFixed(1)+' '+(y+q*Math.sin(a)).toFixed(1)}return d+'Z'};
// ---------------------------------------------------------------- paint booth
machines.paint=(st='run')=>{const B=new Build(),c=K('paint'),run=st!=='idle',ph=+st[3]||0;plinth(B,-.92,-.8,1.84,1.16);B.sh+=shadow([[-.86,-.74],[.86,-.74],[.86,.26],[-.86,.26]],1.1);
 const lit=run?'#FFF6DA':'#54636E';const hang=(x,col)=>`<path d="M${x} 10v12" stroke="#5C7184" stroke-width="2"/><g fill="none" stroke="${col}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" transform="translate(${x-15} 22) scale(.62)"><path d="M4 40L16 10L44 10L30 40L4 40M16 10L30 40"/></g>`;
 const L=`<rect x="10" y="8" width="150" height="70" rx="4" fill="#2E3B46"/><rect x="14" y="12" width="142" height="62" rx="2" fill="${lit}"/><rect x="14" y="14" width="142" height="4" fill="#8796A1"/><g transform="translate(${ph*9} 0)">${hang(40,'#B7C0C6')}${hang(85,run?T.product.A.fill:'#B7C0C6')}${hang(130,T.product.A.fill)}</g>
  ${run?`<g fill="${T.product.A.fill}" opacity="${[.22,.34,.16][ph]}"><ellipse cx="68" cy="44" rx="${[16,19,13][ph]}" ry="9"/><ellipse cx="62" cy="38" rx="9" ry="6"/></g>`:''}<g fill="#5C7184"><rect x="56" y="46" width="5" height="28"/><rect x="50" y="42" width="14" height="6" rx="2"/></g>
  <path d="M20 14L40 14L22 72L14 72Z" fill="#fff" opacity=".22"/><path d="M104 14L112 14L92 72L84 72Z" fill="#fff" opacity=".18"/><rect x="0" y="84" width="172" height="14" fill="${c}"/><rect x="84" y="8" width="3" height="70" fill="#2E3B46"/>`;
 B.box(-.86,-.74,.1,1.72,1,.98,'enamel',{r:.05,L,R:`<rect x="0" y="84" width="100" height="14" fill="${mat(c).r}"/><path d="M22 84V26q0-8 8-8h40q8 0 8 8V84Z" fill="#37434D"/><path d="M28 84V32q0-8 8-8h28q8 0 8 8V84Z" fill="${run?'#C9B88C':'#4A5964'}"/><g fill="#5C7184" opacity=".8"><rect x="34" y="24" width="5" height="60"/><rect x="45" y="24" width="5" height="60"/><rect x="56" y="24" width="5" height="60"/></g>`});
 B.box(-.7,-.6,1.08,1.4,.7,.1,c,{r:.05});
 B.cyl(-.36,-.26,1.18,.19,.44,'steel');B.cyl(-.36,-.26,1.62,.23,.07,'slate');B.cyl(.3,-.26,1.18,.19,.44,'steel');B.cyl(.3,-.26,1.62,.23,.07,'slate');
 B.add(-.2,-.44,1.18,.3,.36,.2,hcyl('x',-.2,-.26,1.34,.1,.34,'steel'));
 if(run)B.over+=`<g class="vapour" fill="#fff" opacity=".6"><circle cx="${P(-.36,-.26,1.86)[0]}" cy="${P(-.36,-.26,1.86)[1]}" r="8"/><circle cx="${P(-.36,-.26,2.0)[0]+10}" cy="${P(-.36,-.26,2.0)[1]}" r="11"/><circle cx="${P(.3,-.26,1.86)[0]}" cy="${P(.3,-.26,1.86)[1]}" r="7"/><circle cx="${P(.3,-.26,2.0)[0]+9}" cy="${P(.3,-.26,2.0)[1]}" r="10"/></g>`;
 for(const [x,y,col] of [[-.78,.5,T.product.A.fill],[-.56,.56,T.product.C.fill],[-.7,.74,T.product.B.fill]]){B.sh+=shadow(circ(x,y,.1),.28);B.cyl(x,y,0,.1,.26,'steel');B.add(x-.1,y-.1,.26,.2,.2,.02,`<ellipse cx="${P(x,y,.26)[0]}" cy="${P(x,y,.26)[1]}" rx="7" ry="3.5" fill="${col}"/>`);B.add(x-.1,y-.1,.08,.2,.205,.1,band(x,y,.1,.09,.17,col))}
 pedestal(B,.62,.46,c);return {B,h:2.1}};
export const band=(x,y,r,z0,z1,col)=>{const pts=[];for(let a=-45;a<=135;a+=12){const t=a*Math.PI/180;pts.push([x+r*Math.cos(t),y+r*Math.sin(t)])}return el(path([...pts.map(p=>P(p[0],p[1],z0)),...pts.reverse().map(p=>P(p[0],p[1],z1))]),col)};
/** flat bicycle drawn on a y=const plane, 100 units = 1 tile. kind A city, B cargo, C junior */
export const bike=(kind,s=1,col=T.product[kind].fill)=>{const w=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#2E3B46" stroke-width="4"/><circle cx="${x}" cy="${y}" r="${r-3.4}" fill="#fff" fill-opacity=".25" stroke="#C3CDD3" stroke-width="1"/><circle cx="${x}" cy="${y}" r="2.6" fill="#2E3B46"/>`;
 const tube=(d,wd=4.6)=>`<path d="${d}" fill="none" stroke="${mat(col).d}" stroke-width="${wd+1.8}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${col}" stroke-width="${wd}" stroke-linecap="round" stroke-linejoin="round"/>`;
 const dk=(d,wd=3)=>`<path d="${d}" fill="none" stroke="#2E3B46" stroke-width="${wd}" stroke-linecap="round" stroke-linejoin="round"/>`;
 if(kind==='A')return `<g transform="scale(${s})">${w(16,46,14)}${w(66,46,14)}${tube('M16 46L30 24L54 22L40 46L16 46M30 24L40 46M54 22L66 46')}${dk('M30 24L27 15M21 14h13',3.4)}${dk('M54 22L51 12l9-2',3.2)}<rect x="29" y="30" width="20" height="6" rx="3" transform="rotate(-38 39 33)" fill="#2E3B46"/></g>`;
 if(kind==='B')return `<g transform="scale(${s})">${w(14,46,14)}${w(86,49,11)}${tube('M14 46L28 24L46 28L38 46L14 46M28 24L38 46M46 28L52 48L80 49')}<path d="M50 24h38l-4 20H54Z" fill="${mat('kraft').l}" stroke="${mat('kraft').d}" stroke-width="2"/><path d="M50 24h38l-1 5H51Z" fill="${mat('kraft').t}"/>${dk('M28 24L25 14M19 13h13',3.4)}${dk('M46 28L43 13l8-2',3.2)}</g>`;
 return `<g transform="scale(${s})">${w(14,48,10)}${w(50,48,10)}${tube('M14 48L24 32L44 30L34 48L14 48M24 32L34 48M44 30L50 48')}${dk('M24 32L22 25M17 24h11',3.2)}${dk('M44 30L42 20l7-3',3.2)}</g>`};
// ---------------------------------------------------------------- test bench
machines.test=(st='run')=>{const B=new Build(),c=K('test'),run=st!=='idle',ph=+st[3]||0;plinth(B,-.86,-.78,1.72,1.14);B.sh+=shadow([[-.8,-.74],[-.36,-.74],[-.36,-.3],[-.8,-.3]],1.3)+shadow([[-.24,-.5],[.8,-.5],[.8,.1],[-.24,.1]],.44);
 // cabinet
 B.box(-.8,-.72,.1,.46,.46,1.2,'enamel',{r:.05,L:screen(0,0)+`<g transform="translate(6 10)">${screen(34,30,run?'<path d="'+['M4 16h5l3-9 4 16 4-12 3 5h8','M4 16h9l3-9 4 16 4-12 3 5h4','M4 16h2l3-9 4 16 4-12 3 5h11'][ph]+'" stroke="#7FE0C0" stroke-width="2.2" fill="none" stroke-linejoin="round"/>':'<path d="M4 16h26" stroke="#5C7184" stroke-width="2"/>')}</g><g transform="translate(6 46)" fill="#5C7184"><rect width="34" height="8" rx="2"/><rect y="12" width="34" height="8" rx="2"/><rect y="24" width="34" height="8" rx="2"/><circle cx="28" cy="4" r="2" fill="#7FE0C0"/><circle cx="28" cy="16" r="2" fill="#FBD34A"/></g><rect x="0" y="96" width="46" height="12" fill="${c}"/>`,R:`<rect x="0" y="96" width="46" height="12" fill="${mat(c).r}"/><g stroke="#9AA9B2" stroke-width="2.4"><path d="M10 14h26M10 22h26M10 30h26"/></g>`});
 // gantry
 B.box(.74,-.62,.1,.1,.1,1.3,'slate');B.box(-.34,-.6,1.26,1.2,.08,.12,'slate',{L:`<rect x="6" y="3" width="108" height="5" rx="2" fill="${run?'#FFF3C4':'#8796A1'}"/>`});
 if(run)B.add(-.2,-.5,.5,.9,.02,.7,poly3([[-.28,-.5,1.26],[.8,-.5,1.26],[.66,-.3,.5],[-.14,-.3,.5]],'#fff',{fill:'#FFF6CF',x:'fill-opacity=".28"',seam:false}));
 // dyno bed
 B.box(-.26,-.48,.1,1.04,.58,.32,'slate',{r:.04,L:`<rect x="0" y="20" width="104" height="8" fill="${c}"/><g fill="#E9EEF0"><circle cx="14" cy="10" r="4"/><circle cx="28" cy="10" r="4"/></g>`});
 B.add(-.16,-.42,.42,.2,.46,.06,hcyl('y',-.06,-.4,.44,.06,.42,'steel'));B.add(.44,-.42,.42,.2,.46,.06,hcyl('y',.56,-.4,.44,.06,.42,'steel'));
 B.add(-.2,-.2,.44,1,.04,.6,onL(-.2,-.16,1.03,bike('A',1.16)+(run?[[18.6,53.4],[76.6,53.4]].map(([x,y])=>`<path d="M-11 0H11M0 -11V11" transform="translate(${x} ${y}) rotate(${ph*30})" stroke="#8A99A4" stroke-width="2"/>`).join(''):'')));
 pedestal(B,.62,.42,c);
 return {B,h:1.6}};
// ---------------------------------------------------------------- packing
machines.pack=(st='run')=>{const B=new Build(),c=K('pack'),run=st!=='idle',ph=+st[3]||0;B.sh+=shadow([[-.86,-.6],[.86,-.6],[.86,.2],[-.86,.2]],.42)+shadow([[-.3,-.6],[.2,-.6],[.2,.16],[-.3,.16]],1.16);
 // roller bed
 for(const x of [-.84,-.02,.76])for(const y of [-.56,.1])B.box(x,y,0,.08,.08,.32,'slate');
 B.box(-.88,-.6,.3,1.76,.1,.1,'slate');B.box(-.88,.1,.3,1.76,.1,.1,'slate',{L:`<rect x="0" y="3" width="176" height="3" fill="${c}"/>`});
 let rol='';for(let x=-.82;x<.84;x+=.13)rol+=hcyl('y',x,-.5,.36,.045,.6,'steel',{n:14,ring:false});B.add(-.88,-.5,.31,1.76,.6,.1,rol);
 // tape arch
 B.box(-.3,-.62,.4,.5,.12,.7,'enamel',{r:.02});B.box(-.3,.12,.4,.5,.12,.7,'enamel',{r:.02,L:`<rect x="8" y="10" width="34" height="24" rx="3" fill="${mat(c).r}"/><circle cx="25" cy="22" r="8" fill="${mat('kraft').t}"/><circle cx="25" cy="22" r="3.4" fill="#2E3B46"/>`});
 B.box(-.34,-.66,1.1,.58,.94,.16,c,{r:.05,L:`<rect x="0" y="9" width="58" height="4" fill="#fff" opacity=".7"/>`});
 B.add(-.28,-.4,.98,.4,.4,.12,box(-.2,-.34,.98,.3,.4,.12,'slate'));
 // cartons
 const carton=(x,y,z,w,d,h,p)=>B.box(x,y,z,w,d,h,'kraft',{r:.01,L:`<rect x="${w*50-4}" y="0" width="8" height="${h*100}" fill="#E6CFA4"/>${p?`<g transform="translate(${w*50+8} ${h*46})">${pmark(p,7)}</g>`:''}`,T:`<rect x="${w*50-4}" y="0" width="8" height="${d*100}" fill="#F0DDB8"/>`});
 carton(.36,-.42,.41,.42,.42,.38,'A');
 if(run)carton(-.2+ph*.09,-.4,.41,.36,.4,.34,0);
 // open carton with bike wheel tip
 B.box(-.8,-.42,.41,.4,.42,.3,'kraft',{r:.01,top:'#7F6440'});B.add(-.8,-.42,.71,.4,.43,.16,poly3([[-.8,.0,.71],[-.4,.0,.71],[-.36,.1,.8],[-.84,.1,.8]],'kraft',{n:[0,.5,.8]})+poly3([[-.4,-.42,.71],[-.4,0,.71],[-.3,0,.8],[-.3,-.42,.8]],'kraft',{n:[.5,0,.8]}));
 // flat cardboard stack
 B.sh+=shadow([[-.86,.42],[-.42,.42],[-.42,.8],[-.86,.8]],.2);B.box(-.86,.42,0,.44,.38,.07,'wood');for(let i=0;i<4;i++)B.box(-.84+.01*(i%2),.44,.07+i*.035,.4,.34,.03,'kraft',{r:.01});
 pedestal(B,.62,.42,c);
 return {B,h:1.4}};
/** product mark: A circle, B square, C triangle on its colour */
export const pmark=(p,r=8)=>{const f=T.product[p].fill,g=T.product[p].glyph;const sh={A:`<circle r="${r}" fill="${f}" stroke="${g}" stroke-width="${r*.22}"/>`,B:`<rect x="${-r*.9}" y="${-r*.9}" width="${r*1.8}" height="${r*1.8}" rx="${r*.15}" fill="${f}" stroke="${g}" stroke-width="${r*.22}"/>`,C:`<path d="M0 ${-r*1.1}L${r*1.08} ${r*.82}L${-r*1.08} ${r*.82}Z" fill="${f}" stroke="${g}" stroke-width="${r*.22}" stroke-linejoin="round"/>`};return sh[p]};
