// Status plates, state overlays, pictograms, disruption badges, UI hats, logo.
import {Build,box,cyl,hcyl,cone,poly3,line3,onL,onR,onT,P,el,path,mat,circ,shadow} from './iso.mjs';
import {T} from './tokens.mjs';import {objs,tote} from './sp-floor.mjs';import {person} from './sp-people.mjs';import {star} from './sp-machines.mjs';
const INK='#14242F';
/** plate silhouettes in a 40x40 box centred on 0,0 */
export const PLATE={running:`<circle r="17"/>`,starved:`<path d="M-17 -15H9L18 0L9 15H-17L-9 0Z"/>`,blocked:`<rect x="-16" y="-16" width="32" height="32" rx="3"/>`,down:`<path d="M-7.5 -18H7.5L18 -7.5V7.5L7.5 18H-7.5L-18 7.5V-7.5Z"/>`,setup:`<path d="M-9.5 -16.5H9.5L19 0L9.5 16.5H-9.5L-19 0Z"/>`,maintenance:`<path d="M0 -18L16 -13V2Q15 12 0 19Q-15 12 -16 2V-13Z"/>`,quality:`<path d="M0 -20L20 0L0 20L-20 0Z"/>`,off:`<rect x="-20" y="-12" width="40" height="24" rx="12"/>`};
export const GLYPH={
 running:g=>`<path d="M-5.5 -8.5L9 0L-5.5 8.5Z" fill="${g}" stroke="${g}" stroke-width="2" stroke-linejoin="round"/>`,
 starved:g=>`<g fill="none" stroke="${g}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M-7 0V8.5H9V0" stroke-width="3.2"/><path d="M1 -9.5v.1M1 -4.2v.1M1 1.2v.1" stroke-width="3.6"/></g>`,
 blocked:g=>`<g fill="none" stroke="${g}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M-10.5 0H2M-3 -5.5L3 0L-3 5.5"/><path d="M9.5 -10V10" stroke-width="4"/></g>`,
 down:g=>`<path d="M0 -10V2.5" stroke="${g}" stroke-width="4.4" stroke-linecap="round"/><circle cy="9.6" r="2.7" fill="${g}"/>`,
 setup:g=>`<g fill="none" stroke="${g}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M-9 -4.5H8M3.5 -9L8.5 -4.5L3.5 0"/><path d="M9 5.5H-8M-3.5 1L-8.5 5.5L-3.5 10" /></g>`,
 maintenance:g=>`<path d="M8.2 -9.6a6.2 6.2 0 0 0-8.3 7.6L-7.8 5.7a2.6 2.6 0 0 0 3.7 3.7L3.6 1.7a6.2 6.2 0 0 0 7.6-8.3L7.4 -2.8L4.6 -3.4L4 -6.2Z" fill="${g}"/>`,
 quality:g=>`<g fill="none" stroke="${g}" stroke-width="2.7" stroke-linecap="round"><circle cx="-1.5" cy="-1.5" r="6.4"/><path d="M3.4 3.4L8.5 8.5"/></g>`,
 off:g=>`<path d="M3 -7.6a8 8 0 1 0 4.8 11.2A6.6 6.6 0 0 1 3 -7.6Z" fill="${g}"/>`};
export const plate=(k,s=1,o={})=>{const t=T.status[k];const rim=o.rim||INK;return `<g transform="scale(${s})"><g fill="${t.fill}" stroke="${rim}" stroke-width="${o.sw||2.6}" stroke-linejoin="round">${PLATE[k]}</g>${GLYPH[k](t.glyph)}</g>`};
/** plate with a stem, anchored at its foot (0,0) */
export const flag=(k,o={})=>`<g><path d="M0 0V-18" stroke="#14242F" stroke-width="3" stroke-linecap="round"/><circle r="2.6" cy="-1" fill="#14242F"/><g transform="translate(0 -38)"><g fill="#fff" stroke="#fff" stroke-width="8" stroke-linejoin="round">${PLATE[k]}</g>${plate(k)}</g></g>`;
export const fx={};
let bare=false,side=1;
const put=(B,id,x,y,z=0,k)=>{if(bare&&typeof id!=='string')return;const o=typeof id==='string'?objs[id].make():id;const q=P(x,y,z);const g=`<g transform="translate(${q[0].toFixed(1)} ${q[1].toFixed(1)})">`;B.sh+=g+o.sh+'</g>';B.add(x-(k||.2),y-(k||.2),z,2*(k||.2),2*(k||.2),.5,g+o.body+'</g>')};
const ghost=(B,x,y,z=0,s=.3,h=.26)=>{const a=[[x-s/2,y-s/2],[x+s/2,y-s/2],[x+s/2,y+s/2],[x-s/2,y+s/2]];const st='stroke="#14242F" stroke-width="2" stroke-dasharray="5 4" stroke-linejoin="round" fill="#FFFFFF" fill-opacity=".35"';const q=(p,zz)=>P(p[0],p[1],zz);
 B.add(x-s/2,y-s/2,z,s,s,h,`<path d="${path([q(a[3],z),q(a[2],z),q(a[2],z+h),q(a[3],z+h)])}" ${st}/><path d="${path([q(a[1],z),q(a[2],z),q(a[2],z+h),q(a[1],z+h)])}" ${st}/><path d="${path(a.map(p=>q(p,z+h)))}" ${st}/>`)};
fx['fx-starved']=()=>{const B=new Build();ghost(B,-1.18*side,.1,.02);ghost(B,-1.18*side,-.3,.02);put(B,person('operator','SW','idle',{skin:0}),-.1,.72);B.over+=`<g transform="translate(${P(-1.18*side,-.1,.62)})"><path d="M0 -14V4M-7 -3L0 5L7 -3" fill="none" stroke="#14242F" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="1 6"/></g>`;return B};
fx['fx-blocked']=()=>{const B=new Build();put(B,person('operator','SE','idle',{skin:2}),-.1,.72);if(!bare)for(const [y,z] of [[-.35,0],[-.05,0],[.25,0],[-.35,.22],[-.05,.22],[-.2,.44]]){tote(B,1.2,y,z,'A',.27,.21)}if(!bare)B.sh+=shadow([[1.06,-.48],[1.34,-.48],[1.34,.4],[1.06,.4]],.5);
 B.box(side>0?.94:-.99,.34,0,.05,.05,.5,'slate');B.box(side>0?.92:-1,-.52,.42,.08,.94,.1,'#C4200E',{r:0,R:`<g fill="#fff">${[8,30,52,74].map(x=>`<path d="M${x} 0h10l-6 10h-10z"/>`).join('')}</g>`});return B};
fx['fx-down']=()=>{const B=new Build();B.over+=`<g class="smoke"><g fill="#4A545C" opacity=".78"><circle cx="${P(.1,-.3,1.5)[0]}" cy="${P(.1,-.3,1.5)[1]}" r="12"/><circle cx="${P(.1,-.3,1.78)[0]+6}" cy="${P(.1,-.3,1.78)[1]}" r="16"/><circle cx="${P(.1,-.3,2.1)[0]+16}" cy="${P(.1,-.3,2.1)[1]}" r="12"/></g><g fill="#6B767E" opacity=".7"><circle cx="${P(.1,-.3,1.55)[0]-9}" cy="${P(.1,-.3,1.6)[1]}" r="9"/><circle cx="${P(.1,-.3,1.95)[0]-4}" cy="${P(.1,-.3,1.95)[1]}" r="12"/></g></g><path d="${star(P(-.2,.3,.75)[0],P(-.2,.3,.75)[1],15,5,7)}" fill="#FBD34A" stroke="#14242F" stroke-width="2.4" stroke-linejoin="round"/>`;
 put(B,person('operator','SE','call',{skin:1}),-.35,.72);return B};
fx['fx-setup']=()=>{const B=new Build();put(B,'smed-cart',.35,.72,0,.34);put(B,person('technician','NE','work'),-.1,.62);put(B,person('operator','SE','carry',{skin:2}),-.75,.7);
 B.under+=`<g transform="matrix(.64 .32 -.64 .32 ${P(0,.66)[0]} ${P(0,.66)[1]})" fill="none" stroke="#14242F" stroke-width="5" stroke-dasharray="9 8" opacity=".5"><rect x="-92" y="-24" width="184" height="50" rx="10"/></g>`;return B};
fx['fx-maintenance']=()=>{const B=new Build();for(const [x,y] of [[-.95,.5],[-.32,.86],[.32,.86],[.95,.5]])put(B,'prop-cone',x,y,0,.1);put(B,person('technician','NE','work'),-.1,.6);
 const t=[[-.95,.5,.3],[-.32,.86,.3],[.32,.86,.3],[.95,.5,.3]];B.over+=line3(t,'#14242F',4.4)+line3(t,'#FFFFFF',3)+`<path d="${path(t.map(p=>P(...p)),false)}" stroke="#1F66B5" stroke-width="3" stroke-dasharray="9 8" fill="none"/>`;
 const q=P(.55,.3,.62);B.over+=`<g transform="translate(${q})"><path d="M-6 -2v-6a6 6 0 0 1 12 0v6" fill="none" stroke="#14242F" stroke-width="3.4"/><rect x="-10" y="-3" width="20" height="16" rx="3" fill="#C4200E" stroke="#14242F" stroke-width="2.4"/><circle cy="4" r="2.4" fill="#fff"/></g>`;return B};
fx['fx-quality']=()=>{const B=new Build();B.sh+=shadow([[.6,.5],[1,.5],[1,.9],[.6,.9]],.4);tote(B,.72,.64,0,'A',.24,.2);tote(B,.98,.64,0,'A',.24,.2);const c=[[.5,.46],[1.2,.46],[1.2,.84],[.5,.84]];for(const [x,y] of c)B.add(x-.01,y-.01,0,.02,.02,.42,line3([[x,y,0],[x,y,.42]],'#14242F',3));
 B.over+=`<path d="${path([...c,c[0]].map(p=>P(p[0],p[1],.38)),false)}" fill="none" stroke="#14242F" stroke-width="5"/><path d="${path([...c,c[0]].map(p=>P(p[0],p[1],.38)),false)}" fill="none" stroke="#F6B6D3" stroke-width="3" stroke-dasharray="8 6"/>`;put(B,person('quality','SE','idle'),.15,.72);return B};
fx['fx-off']=()=>{const B=new Build();const q=P(-.1,.1,1.1);B.over+=`<g fill="none" stroke="#14242F" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" opacity=".75"><path d="M${q[0]} ${q[1]}h9l-9 10h9M${q[0]+15} ${q[1]-17}h8l-8 9h8"/></g>`;return B};
fx['fx-running']=()=>{const B=new Build();put(B,person('operator','NE','work'),0,.66);return B};
/** The same overlays without people. */
export const props=Object.fromEntries(Object.keys(fx).filter(k=>k!=='fx-running').map(k=>[k.replace('fx-','props-'),()=>{bare=true;const b=fx[k]();bare=false;return b}]));
/** Where the flow runs the other way, what waits and what is barred change sides. */
for(const k of ['starved','blocked'])props[`props-${k}-back`]=()=>{bare=true;side=-1;const b=fx['fx-'+k]();bare=false;side=1;return b};
// small flying things
export const bits={
 'kanban-card':(p='A')=>`<g transform="rotate(-8)"><rect x="-13" y="-9" width="26" height="18" rx="3" fill="#fff" stroke="${INK}" stroke-width="2"/><rect x="-13" y="-9" width="9" height="18" rx="3" fill="${T.product[p].fill}"/><path d="M0 -3.5h8M0 1h8M0 5h5" stroke="#5C7184" stroke-width="1.8" stroke-linecap="round"/></g>`,
 'kaizen-spark':()=>`<g><circle r="16" fill="#FFE58A" opacity=".5"/><path d="M0 -10a8 8 0 0 1 4.6 14.5c-1 .8-1.2 1.6-1.2 2.6h-6.8c0-1-.2-1.8-1.2-2.6A8 8 0 0 1 0 -10z" fill="#FFD84D" stroke="${INK}" stroke-width="2.2" stroke-linejoin="round"/><path d="M-3 10.4h6" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/></g>`,
 'tpm-check':()=>`<g><circle r="12" fill="#fff" stroke="${INK}" stroke-width="2.2"/><path d="M-5.5 .5L-1.5 4.5L6 -4.5" fill="none" stroke="#10316F" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/></g>`,
 'bottleneck':()=>`<g><path d="M-11 -14H11C11 -5 4 -3 4 1V13H-4V1C-4 -3 -11 -5 -11 -14Z" fill="#fff" stroke="${INK}" stroke-width="2.6" stroke-linejoin="round"/><path d="M-7.4 -10H7.4C6.4 -5.6 2 -4.4 1.6 -1H-1.6C-2 -4.4 -6.4 -5.6 -7.4 -10Z" fill="#D43A1F"/></g>`,
 'rework':()=>`<g><circle r="11" fill="#fff" stroke="${INK}" stroke-width="2.2"/><path d="M5 3.5A6 6 0 1 1 4.6 -4M4.8 -7.5V-3.6H1" fill="none" stroke="${INK}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></g>`,
 'order-ticket':()=>`<g><path d="M-12 -10h24v6a4 4 0 0 0 0 8v6h-24v-6a4 4 0 0 0 0-8z" fill="#fff" stroke="${INK}" stroke-width="2.2"/><path d="M-3 -6v12" stroke="${INK}" stroke-width="1.8" stroke-dasharray="2.4 2.4"/><path d="M2 -2h6M2 3h4" stroke="#5C7184" stroke-width="1.8" stroke-linecap="round"/></g>`};
/** satisfaction faces 0..4 : very unhappy .. delighted. Mouth + brows + eye shape differ, so no colour is needed */
export const face=(k,r=14)=>{const f=['#C4200E','#E98A5B','#FBD34A','#8CCB8F','#2FA36B'][k],g=k===0?'#fff':'#14242F';const m=[`M-6.5 7.5Q0 1 6.5 7.5`,`M-6 6.6Q0 3.4 6 6.6`,`M-6 5.4H6`,`M-6.5 3.6Q0 9 6.5 3.6`,`M-7.5 2.4Q0 13 7.5 2.4Z`][k];const brow=[`M-8.5 -8.2L-3.4 -5.6M8.5 -8.2L3.4 -5.6`,`M-8 -6.4L-3.6 -7.6M8 -6.4L3.6 -7.6`,'','',''][k];const eyes=k===4?`<path d="M-7.4 -2.4Q-5 -6 -2.6 -2.4M2.6 -2.4Q5 -6 7.4 -2.4" fill="none" stroke="${g}" stroke-width="2.3" stroke-linecap="round"/>`:`<circle cx="-4.8" cy="-2.6" r="1.9" fill="${g}"/><circle cx="4.8" cy="-2.6" r="1.9" fill="${g}"/>`;
 return `<g transform="scale(${r/14})"><circle r="14" fill="${f}" stroke="${INK}" stroke-width="2.2"/>${eyes}<path d="${brow}" stroke="${g}" stroke-width="2.1" stroke-linecap="round" fill="none"/><path d="${m}" fill="${k===4?g:'none'}" stroke="${g}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/></g>`};
// disruption badges 64x64 centred
const D=(inner)=>`<g><path d="M-22 -28H22Q28 -28 28 -22V14Q28 20 22 20H8L0 29L-8 20H-22Q-28 20 -28 14V-22Q-28 -28 -22 -28Z" fill="#fff" stroke="${INK}" stroke-width="2.8" stroke-linejoin="round"/><g transform="translate(0 -4)">${inner}</g></g>`;
const S=(d,c=INK,w=2.8,f='none')=>`<path d="${d}" fill="${f}" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`;
const cloud=(f='#D5E0E6')=>S('M-13 4a7 7 0 0 1 0-14a10 10 0 0 1 19-3a8 8 0 0 1 7 17z',INK,2.6,f);
const van2=`<path d="M-16 5V-6H3V5M3 -2H10L15 3V5H-16" fill="#FDF0D5" stroke="${INK}" stroke-width="2.4" stroke-linejoin="round"/><circle cx="-9" cy="7" r="3.4" fill="${INK}"/><circle cx="8" cy="7" r="3.4" fill="${INK}"/>`;
export const badges={
 storm:D(cloud()+S('M1 2L-5 10H2L-3 18',INK,2.8)),rain:D(cloud()+S('M-9 9l-2 6M-1 9l-2 6M7 9l-2 6','#1F66B5',3)),snow:D(S('M0 -15V15M-13 -7.5L13 7.5M13 -7.5L-13 7.5M-4 -12L0 -9L4 -12M-4 12L0 9L4 12','#1F66B5',2.8)),
 heat:D(`<circle cy="0" r="7" fill="#FBD34A" stroke="${INK}" stroke-width="2.6"/>`+S('M0 -16V-12M0 12V16M-16 0H-12M12 0H16M-11 -11L-8.4 -8.4M8.4 8.4L11 11M11 -11L8.4 -8.4M-8.4 8.4L-11 11')),
 flood:D(S('M-8 -1V-9L2 -15L12 -9V-1',INK,2.6,'#FBE3DD')+S('M-16 5q4-4 8 0t8 0t8 0t8 0M-16 13q4-4 8 0t8 0t8 0t8 0','#1F66B5',3)),
 strike:D(S('M-13 -14H13V1H-13Z',INK,2.6,'#FBD34A')+S('M0 1V16',INK,4)+S('M-7 -9L7 -4M7 -9L-7 -4',INK,2.6)),
 'port-closed':D(`<circle cy="-10" r="4" fill="none" stroke="${INK}" stroke-width="2.6"/>`+S('M0 -6V13M-7 -1H7M-12 4q1 9 12 9q11 0 12-9')+S('M-15 -15L15 15','#C4200E',3.6)),
 'road-closed':D(S('M-16 -8H16V2H-16Z',INK,2.6,'#fff')+S('M-10 2L-4 -8M-1 2L5 -8M8 2L14 -8','#C4200E',4)+S('M-11 2V13M11 2V13')),
 customs:D(S('M-12 -13H12V13H-12Z',INK,2.6,'#E0ECF8')+S('M-6 -6H6M-6 0H2')+`<circle cx="5" cy="8" r="6" fill="#FBD34A" stroke="${INK}" stroke-width="2.4"/>`+S('M5 5V8L7 9.4',INK,2)),
 'fuel-price':D(S('M-12 13V-12H3V13ZM-8 -8H-1V-2H-8Z',INK,2.6,'#FDF0D5')+S('M3 0H7V8a3 3 0 0 0 6 0V-4L8 -9')),
 'demand-spike':D(S('M-14 12H14',INK,2.4)+S('M-13 6L-5 3L0 6L10 -12')+S('M3 -12H10V-5')),
 'demand-drop':D(S('M-14 12H14',INK,2.4)+S('M-13 -10L-5 -6L0 -9L10 6')+S('M3 6H10V-1')),
 'supplier-fire':D(S('M0 -16C2 -8 11 -6 11 4A11 10 0 0 1 -11 4C-11 -2 -7 -4 -6 -9C-3 -7 -1 -9 0 -16Z',INK,2.6,'#F28A3C')+S('M0 13a5 5 0 0 1-5-5c0-4 4-4 5-8c1 4 5 4 5 8a5 5 0 0 1-5 5z',INK,2,'#FFE29A')),
 recall:D(S('M-13 0a13 13 0 1 1 4 9M-13 12V2H-4')+S('M0 -6V1',INK,3.4)+`<circle cy="6" r="2" fill="${INK}"/>`),
 breakdown:D(van2+S('M9 -14L13 -10M13 -14L9 -10','#C4200E',3)),
 'power-cut':D(S('M2 -16L-9 2H-1L-3 15L9 -4H1Z',INK,2.6,'#FBD34A')+S('M-14 14L14 -14','#C4200E',3.4)),
 cyber:D(S('M-9 -2V-7a9 9 0 0 1 18 0V-2',INK,2.8)+S('M-13 -2H13V13H-13Z',INK,2.6,'#E0ECF8')+S('M-5 3L-1 7M-1 3L-5 7M3 7H7',INK,2.4)),
 absence:D(`<circle cy="-8" r="6" fill="#F0C9A6" stroke="${INK}" stroke-width="2.6" stroke-dasharray="4 3"/>`+S('M-12 13c0-8 5-11 12-11s12 3 12 11z',INK,2.6,'none').replace('/>',' stroke-dasharray="4 3"/>'))};
// hats: the two identities
export const hatProd=(s=1)=>`<g transform="scale(${s})"><path d="M-21 6a21 19 0 0 1 42 0z" fill="#F5A81C"/><path d="M6 -12a21 19 0 0 1 15 18H9Q12 -4 6 -12z" fill="#C97F00"/><path d="M-6 -12.4Q0 -15 6 -12.4L5 6H-5z" fill="#FFC95C"/><path d="M-16 1a16 15 0 0 1 7-9" stroke="#FFE3A6" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M-27 5.5Q0 -1.5 27 5.5Q28.5 10.5 24 11Q0 5 -24 11Q-28.5 10.5 -27 5.5z" fill="#E5960C"/><path d="M-27 5.5Q0 -1.5 27 5.5" stroke="#FFD98A" stroke-width="1.6" fill="none"/></g>`;
export const hatOps=(s=1)=>`<g transform="scale(${s})"><path d="M-24 -6Q-22 -15 0 -16Q22 -15 24 -6Q20 0 17 1H-17Q-20 0 -24 -6z" fill="#2A72C4"/><path d="M6 -15.8Q22 -14.4 24 -6Q20 0 17 1H8Q13 -6 6 -15.8z" fill="#174E8C"/><path d="M-19 -8Q-15 -12 -6 -13" stroke="#8FC0F2" stroke-width="2.6" fill="none" stroke-linecap="round"/><rect x="-17.5" y="0" width="35" height="7" rx="1.5" fill="#14325A"/><path d="M-17.5 2.6h35" stroke="#F2B632" stroke-width="1.8"/><path d="M-18 7Q0 3.6 18 7Q21 12 15 13.4Q0 9.4 -15 13.4Q-21 12 -18 7z" fill="#0F2138"/><path d="M-15 11.6Q0 7.4 15 11.6" stroke="#3E5F8C" stroke-width="1.4" fill="none"/><circle cy="-4.4" r="5" fill="#F2B632"/><path d="M0 -7.4l.9 2.1l2.2.2l-1.7 1.5l.5 2.2l-1.9-1.2l-1.9 1.2l.5-2.2l-1.7-1.5l2.2-.2z" fill="#14325A"/></g>`;
/** wordmark: VSM lead-time ladder runs under the words */
export const ladder=(w,h,n=4,up=.62)=>{let d='M0 0';const step=w/n;for(let i=0;i<n;i++){const a=step*up,b=step*(1-up);d+=`h${a.toFixed(1)}v${h}h${b.toFixed(1)}`+(i<n-1?`v${-h}`:'')}return d};
