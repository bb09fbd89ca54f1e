// Floor tiles (flat, 128x64 diamond, origin = tile centre), conveyors, racks, boards, pallets, crates, andon, props.
import {Build,box,cyl,hcyl,cone,ball,poly3,line3,onL,onR,onT,P,el,path,rect,mat,tone,circ,rrect,prism,shadow,shBox} from './iso.mjs';
import {T} from './tokens.mjs';import {pmark,bike,hazard} from './sp-machines.mjs';import {mix} from './color.mjs';
const W=T.world;
const dia=(f,i=0)=>el(path([P(-.5+i,-.5+i),P(.5-i,-.5+i),P(.5-i,.5-i),P(-.5+i,.5-i)]),f,`stroke="${f}" stroke-width=".8"`);
const flat=(x,y,w,d,f,xtra='')=>el(path([P(x,y),P(x+w,y),P(x+w,y+d),P(x,y+d)]),f,xtra);
export const tiles={};
const conc=(v=0)=>dia(v%2?mix(mat(W.concrete).t,'#D2D0C7',.35):mix(mat(W.concrete).t,'#D2D0C7',.2))+`<path d="${path([P(-.5,-.5),P(.5,-.5),P(.5,.5),P(-.5,.5)])}" fill="none" stroke="#BFBDB3" stroke-width=".9" opacity=".7"/>`+(v%3===0?`<g fill="#C4C2B8" opacity=".7"><ellipse cx="-14" cy="5" rx="3" ry="1.3"/><ellipse cx="22" cy="-9" rx="2" ry="1"/><ellipse cx="9" cy="14" rx="2.4" ry="1"/></g>`:'');
tiles['floor-concrete-a']=conc(0);tiles['floor-concrete-b']=conc(1);tiles['floor-concrete-c']=conc(2);
const aisleBase=dia('#C9D3D4')+`<path d="${path([P(-.5,-.5),P(.5,-.5),P(.5,.5),P(-.5,.5)])}" fill="none" stroke="#B4C0C2" stroke-width=".8" opacity=".6"/>`;
const Y=W.aisle;
tiles['floor-aisle-x']=aisleBase+flat(-.5,-.47,1,.07,Y)+flat(-.5,.40,1,.07,Y);
tiles['floor-aisle-y']=aisleBase+flat(-.47,-.5,.07,1,Y)+flat(.40,-.5,.07,1,Y);
tiles['floor-aisle-plain']=aisleBase;
tiles['floor-aisle-edge-n']=aisleBase+flat(-.5,-.47,1,.07,Y);
tiles['floor-aisle-edge-s']=aisleBase+flat(-.5,.40,1,.07,Y);
tiles['floor-crossing']=aisleBase+[0,1,2,3,4].map(i=>flat(-.46+i*.2,-.38,.11,.76,'#FFFFFF')).join('');
tiles['floor-safety']=conc(1)+`<g>${[-.5,-.3,-.1,.1,.3].map(o=>el(path([P(o,-.5),P(o+.1,-.5),P(o+.1-.0,-.4),P(o,-.4)]),Y)).join('')}${[-.5,-.3,-.1,.1,.3].map(o=>flat(o,.4,.1,.1,Y)).join('')}${[-.3,-.1,.1].map(o=>flat(-.5,o,.1,.1,Y)+flat(.4,o,.1,.1,Y)).join('')}</g>`;
tiles['floor-spot-operator']=conc(0)+`<ellipse cx="0" cy="0" rx="30" ry="15" fill="none" stroke="#8FA3B0" stroke-width="2.4" stroke-dasharray="6 5"/><g transform="matrix(.64 .32 -.64 .32 0 0)" fill="#8FA3B0"><ellipse cx="-6" cy="0" rx="4" ry="10"/><ellipse cx="7" cy="0" rx="4" ry="10"/></g>`;
tiles['floor-grass']=dia(W.grass)+`<g stroke="${W['grass-2']}" stroke-width="2" stroke-linecap="round"><path d="M-24 2l-2-5M-20 3l2-5M18 -8l-2-4M22 -7l2-5M6 16l-2-4M10 16l2-4"/></g>`;
tiles['floor-sand']=dia(W.sand);
tiles['floor-water']=dia(W.water)+`<g fill="none" stroke="#C7E4EC" stroke-width="2" stroke-linecap="round"><path d="M-34 4q6-5 12 0t12 0"/><path d="M8 -10q5-4 10 0t10 0"/><path d="M2 17q5-4 10 0t10 0"/></g>`;
tiles['floor-water-deep']=dia(W['water-deep'])+`<g fill="none" stroke="#A9D2E0" stroke-width="2" stroke-linecap="round"><path d="M-20 8q6-5 12 0t12 0"/></g>`;
const RL=W['road-line'];
tiles['road-x']=dia(W.road)+flat(-.5,-.5,1,.06,'#A8B1B8')+flat(-.5,.44,1,.06,'#A8B1B8')+flat(-.42,-.03,.3,.06,RL)+flat(.08,-.03,.3,.06,RL);
tiles['road-y']=dia(W.road)+flat(-.5,-.5,.06,1,'#A8B1B8')+flat(.44,-.5,.06,1,'#A8B1B8')+flat(-.03,-.42,.06,.3,RL)+flat(-.03,.08,.06,.3,RL);
tiles['road-cross']=dia(W.road);
tiles['road-corner']=dia(W.road)+`<path d="${path([...Array(9)].map((_,i)=>{const a=i/8*Math.PI/2;return P(.5-.5*Math.cos(a)-0,.5-.5*Math.sin(a))}),false)}" fill="none" stroke="${RL}" stroke-width="3.4" stroke-dasharray="14 10"/>`;
const railX=(ax)=>{let s=dia('#C9C3B4');for(let i=-.44;i<.5;i+=.2)s+=ax?flat(i,-.26,.09,.52,W.rail):flat(-.26,i,.52,.09,W.rail);s+=ax?flat(-.5,-.17,1,.045,'#56626B')+flat(-.5,.13,1,.045,'#56626B'):flat(-.17,-.5,.045,1,'#56626B')+flat(.13,-.5,.045,1,'#56626B');return s};
tiles['rail-x']=railX(true);tiles['rail-y']=railX(false);
// ------------------------------------------------------------------ objects 1x1
export const objs={};
const belt=(B,axis)=>{const bx=axis==='x';for(const k of [-.42,.34])for(const j of [-.27,.21])bx?B.box(k,j,0,.06,.06,.2,'slate'):B.box(j,k,0,.06,.06,.2,'slate');
 const ch=[-.4,-.15,.1,.35];
 if(bx){B.box(-.5,-.3,.2,1,.06,.12,'steel',{r:0});B.box(-.5,-.24,.2,1,.48,.08,'rubber',{r:0,T:`<g fill="none" stroke="#7D8D98" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${[16,41,66,91].map(u=>`<path d="M${u-6} 14l8 10l-8 10"/>`).join('')}</g>`});B.box(-.5,.24,.2,1,.06,.12,'steel',{r:0})}
 else{B.box(-.3,-.5,.2,.06,1,.12,'steel',{r:0});B.box(-.24,-.5,.2,.48,1,.08,'rubber',{r:0,T:`<g fill="none" stroke="#7D8D98" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${[16,41,66,91].map(u=>`<path d="M14 ${u-6}l10 8l10-8"/>`).join('')}</g>`});B.box(.24,-.5,.2,.06,1,.12,'steel',{r:0})}
 bx?B.shadowBox(-.5,-.3,1,.6,.3):B.shadowBox(-.3,-.5,.6,1,.3)};
objs['conveyor-x']={fp:[1,1],make(){const B=new Build();belt(B,'x');return B}};
objs['conveyor-y']={fp:[1,1],make(){const B=new Build();belt(B,'y');return B}};
// corner: centre of arc at one tile corner (cx,cy in {-.5,.5})
const corner=(cx,cy)=>()=>{const B=new Build();const n=10,arc=(r,z)=>Array.from({length:n+1},(_,i)=>{const a=i/n*Math.PI/2;return [cx-Math.sign(cx)*r*Math.cos(a),cy-Math.sign(cy)*r*Math.sin(a),z]});
 const m=mat('steel'),rb=mat('rubber');let s='';
 const strip=(r0,r1,z0,z1,M)=>{let o='';const A=arc(r0),C=arc(r1);for(let i=0;i<n;i++){const sides=[[A[i],A[i+1],-1],[C[i],C[i+1],1]];for(const [p,q,k] of sides){const mx=(p[0]+q[0])/2-cx,my=(p[1]+q[1])/2-cy;const N=[mx*k,my*k,0];if(N[0]+N[1]>0)o+=poly3([[p[0],p[1],z0],[q[0],q[1],z0],[q[0],q[1],z1],[p[0],p[1],z1]],M,{n:N,q:4})}}
  const top=[...A.map(p=>P(p[0],p[1],z1)),...C.slice().reverse().map(p=>P(p[0],p[1],z1))];return o+el(path(top),mat(M).t)};
 const far=(cx+cy)>0; // centre in front => outer rail is at the back
 const order=far?[[.74,.8,.2,.32,'steel'],[.26,.74,.2,.28,'rubber'],[.2,.26,.2,.32,'steel']]:[[.2,.26,.2,.32,'steel'],[.26,.74,.2,.28,'rubber'],[.74,.8,.2,.32,'steel']];
 for(const a of [[.12,.5],[.5,.12],[.4,.4]]){const x=cx-Math.sign(cx)*a[0]*1.4+ (0),y=cy-Math.sign(cy)*a[1]*1.4;s+=box(Math.max(-.46,Math.min(.4,x-.03)),Math.max(-.46,Math.min(.4,y-.03)),0,.06,.06,.2,'slate')}
 for(const o of order)s+=strip(...o);
 for(const a of [.2,.5,.8]){const t=a*Math.PI/2,r=.5;const x=cx-Math.sign(cx)*r*Math.cos(t),y=cy-Math.sign(cy)*r*Math.sin(t);const q=P(x,y,.28);const t2=P(cx-Math.sign(cx)*r*Math.cos(t+.15),cy-Math.sign(cy)*r*Math.sin(t+.15),.28);const ang=Math.atan2(t2[1]-q[1],t2[0]-q[0])*180/Math.PI;s+=`<path d="M-5 -6L3 0L-5 6" transform="translate(${q[0].toFixed(1)} ${q[1].toFixed(1)}) rotate(${ang.toFixed(0)}) scale(.8 .7)" fill="none" stroke="#7D8D98" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`}
 B.add(-.5,-.5,0,1,1,.32,s);B.shadowBox(-.3,-.3,.6,.6,.3);return B};
objs['conveyor-corner-n']={fp:[1,1],make:corner(-.5,-.5)};objs['conveyor-corner-e']={fp:[1,1],make:corner(.5,-.5)};objs['conveyor-corner-s']={fp:[1,1],make:corner(.5,.5)};objs['conveyor-corner-w']={fp:[1,1],make:corner(-.5,.5)};
// product tote / crate
export const tote=(B,x,y,z,p,s=.26,h=.2)=>{const c=T.product[p].fill;return B.box(x-s/2,y-s/2,z,s,s,h,mix(c,'#FFFFFF',.06),{r:.02,L:`<g transform="translate(${s*50} ${h*54})">${pmarkW(p,s*24)}</g>`,R:`<g transform="translate(${s*50} ${h*54})">${pmarkW(p,s*24)}</g>`,T:`<rect x="3" y="3" width="${s*100-6}" height="${s*100-6}" rx="2" fill="${mat(c).r}"/><g transform="translate(${s*50} ${s*50})">${pmarkW(p,s*26)}</g>`})};
const pmarkW=(p,r)=>{const g=T.product[p].glyph;return {A:`<circle r="${r}" fill="${g}"/>`,B:`<rect x="${-r*.86}" y="${-r*.86}" width="${r*1.72}" height="${r*1.72}" fill="${g}"/>`,C:`<path d="M0 ${-r*1.05}L${r*1.05} ${r*.8}L${-r*1.05} ${r*.8}Z" fill="${g}"/>`}[p]};
for(const p of 'ABC'){objs['crate-'+p]={fp:[.5,.5],make(){const B=new Build();B.shadowBox(-.19,-.19,.38,.38,.3);tote(B,0,0,0,p,.38,.3);return B}};
 objs['product-'+p]={fp:[1,1],make(){const B=new Build();B.sh+=shadow([[-.4,-.04],[.4,-.04],[.4,.04],[-.4,.04]],.3);const s={A:1.1,B:.98,C:1.2}[p],w={A:82,B:100,C:64}[p]*s;B.add(-.4,-.02,0,.8,.04,.6,onL(-w/200,0,.62*s+.0,bike(p,s)));return B}};}
// finished-goods carton stack on pallet
const pal=(B,x=-.42,y=-.42,w=.84,d=.84)=>{B.sh+='';for(const o of [0,.5,1])B.box(x+o*(w-.12),y,0,.12,d,.06,'wood',{r:0});for(let i=0;i<5;i++)B.box(x,y+i*(d-.12)/4,.06,w,.12,.04,'wood',{r:0});return B};
const carton=(B,x,y,z,w,d,h,p)=>B.box(x,y,z,w,d,h,'kraft',{r:.01,L:`<rect x="${w*50-3.5}" width="7" height="${h*100}" fill="#E6CFA4"/><g transform="translate(${w*74} ${h*56}) ">${pmark(p,6)}</g>`,R:`<g transform="translate(${d*50} ${h*50})">${pmark(p,7)}</g>`,T:`<rect x="${w*50-3.5}" width="7" height="${d*100}" fill="#F0DDB8"/>`});
const fgPallet=(p,n)=>({fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.42,-.42,.84,.84,n>4?.7:.4);let k=0;for(const z of [.1,.42])for(const [x,y] of [[-.4,-.4],[.01,-.4],[-.4,.01],[.01,.01]])if(k++<n)carton(B,x,y,z,.39,.39,.31,p);return B}});
for(const p of 'ABC'){objs['pallet-fg-'+p]=fgPallet(p,8);for(const l of [1,2,3])objs[`pallet-fg-${p}-${l}`]=fgPallet(p,2*l)}
// raw material pallets
objs['pallet-empty']={fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.42,-.42,.84,.84,.1);return B}};
objs['pallet-coil']={fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.4,-.36,.8,.72,.55);const coil=(y)=>{let s=hcyl('y',0,y,.4,.3,.34,'steel',{cap:'steel'});const c=P(0,y+.34,.4);for(const r of [.25,.2,.15])s+=`<path d="${path(Array.from({length:28},(_,i)=>P(r*Math.cos(i/28*6.283),y+.34,.4+r*Math.sin(i/28*6.283))))}" fill="${r===.15?'#4A5B68':'none'}" stroke="#7F8F9A" stroke-width="1.3"/>`;return s};B.add(-.3,-.38,.1,.6,.34,.6,coil(-.38));B.add(-.3,.02,.1,.6,.34,.6,coil(.02));return B}};
const tubes=(rows,strap)=>({fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.44,-.3,.88,.6,.42);let k=0;for(const [z,n] of [[.17,6],[.28,5],[.39,4]].slice(0,rows))for(let i=0;i<(rows===3&&z===.39&&!strap?2:n);i++){const y=-.3+.06+i*.11+(6-n)*.055;B.add(-.46,y-.055,z-.055,.92,.11,.11,hcyl('x',-.46,y,z,.055,.92,'steel',{n:14,cap:'slate-dark',ring:true}))}if(strap)B.add(-.24,-.32,.1,.05,.66,.4,line3([[-.2,.34,.12],[-.2,.3,.22],[-.2,.16,.45],[-.2,-.16,.45]],'#F2B632',2.6));if(strap)B.add(.22,-.32,.1,.05,.66,.4,line3([[.22,.34,.12],[.22,.3,.22],[.22,.16,.45],[.22,-.16,.45]],'#F2B632',2.6));return B}});
objs['pallet-tube']=tubes(3,true);for(const l of [1,2,3])objs['pallet-tube-'+l]=tubes(l);
const drums=(n)=>({fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.4,-.4,.8,.8,.5);const cs=[T.product.A.fill,T.product.B.fill,T.product.C.fill,'#8796A1'];[[-.2,-.2],[.2,-.2],[-.2,.2],[.2,.2]].slice(0,n).forEach(([x,y],i)=>{B.cyl(x,y,.1,.17,.46,'steel');B.add(x-.17,y-.17,.2,.34,.345,.2,bandS(x,y,.17,.22,.42,cs[i]));B.add(x-.1,y-.1,.56,.2,.2,.01,`<ellipse cx="${P(x,y,.56)[0]}" cy="${P(x,y,.56)[1]}" rx="9" ry="4.5" fill="${cs[i]}"/>`)});return B}});
objs['pallet-paint']=drums(4);for(const l of [1,2,3])objs['pallet-paint-'+l]=drums(l);
const bandS=(x,y,r,z0,z1,col)=>{const a=[];for(let t=-45;t<=135;t+=10)a.push([x+r*Math.cos(t*Math.PI/180),y+r*Math.sin(t*Math.PI/180)]);return el(path([...a.map(p=>P(p[0],p[1],z0)),...a.reverse().map(p=>P(p[0],p[1],z1))]),col)};
const motors=(n)=>({fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.4,-.4,.8,.8,.5);for(const [x,y,z] of [[-.4,-.4,.1],[.02,-.4,.1],[-.4,.02,.1],[.02,.02,.1]].slice(0,n))B.box(x,y,z,.38,.38,.34,'#4E6A7E',{r:.03,L:`<path d="M21 6l-9 13h7l-3 10 10-14h-7z" fill="#FBD34A"/>`,R:`<rect x="6" y="8" width="26" height="16" rx="2" fill="#EEF1EE"/><rect x="9" y="11" width="14" height="2.4" fill="#5C7184"/><rect x="9" y="16" width="20" height="2.4" fill="#5C7184"/>`});return B}});
objs['pallet-motor']=motors(4);for(const l of [1,2,3])objs['pallet-motor-'+l]=motors(l);
objs['pallet-carton']={fp:[1,1],make(){const B=new Build();pal(B);B.shadowBox(-.38,-.38,.76,.76,.45);for(let i=0;i<8;i++)B.box(-.38+.02*(i%2),-.38+.015*((i+1)%2),.1+i*.045,.74,.74,.042,'kraft',{r:.01});B.add(-.1,-.4,.1,.08,.8,.4,line3([[0,.39,.1],[0,.39,.46],[0,-.38,.46]],'#5C7184',2.4));return B}};
// buffer / FIFO rack: 2 shelves x 4 lanes = 8 totes; level 0..4 = 0,25,50,75,100 % ; 5 = overflow
const rack=(lvl,p='A')=>()=>{const B=new Build();B.sh+=shBox(-.44,-.34,.88,.62,.86);
 const post=(x,y)=>B.box(x,y,0,.06,.06,.92,'ops'in W?'slate':'#4C7FB0',{r:0});post(-.46,-.34);post(.4,-.34);
 const n=[0,2,4,6,8,8][lvl];
 for(const [si,z] of [[0,.16],[1,.54]]){B.box(-.44,-.32,z,.88,.6,.05,'#4C7FB0',{r:0,L:`<rect x="0" y="0" width="88" height="5" fill="#EEF1EE" opacity=".0"/>`});
  for(let i=0;i<4;i++){const k=si*4+i;const x=-.33+i*.22;if(k<n)tote(B,x,-.02,z+.05,p,.19,.2);else B.add(x-.09,-.1,z+.05,.18,.18,.02,`<path d="${path([P(x-.08,-.1,z+.055),P(x+.08,-.1,z+.055),P(x+.08,.08,z+.055),P(x-.08,.08,z+.055)])}" fill="none" stroke="#EEF1EE" stroke-width="1.6" stroke-dasharray="4 3"/>`)}}
 post(-.46,.24);post(.4,.24);
 // level tag: 4 segments, readable without colour
 B.box(-.46,.3,.86,.92,.03,.16,'enamel',{r:0,L:[0,1,2,3].map(i=>`<rect x="${8+i*20}" y="4" width="16" height="8" rx="1.5" fill="${i<Math.min(4,lvl)?'#14242F':'#fff'}" stroke="#14242F" stroke-width="1.6"/>`).join('')});
 if(lvl===5){B.shadowBox(-.3,.32,.26,.2,.2);tote(B,-.24,.42,0,p,.2,.2);tote(B,.06,.44,0,p,.2,.2);tote(B,.3,.4,0,p,.2,.2);tote(B,-.1,.42,.2,p,.2,.2)}
 return B};
[0,1,2,3,4,5].forEach(l=>objs[l===5?'rack-overflow':'rack-'+l*25]={fp:[1,1],make:rack(l)});
objs['rack-50-B']={fp:[1,1],make:rack(2,'B')};objs['rack-75-C']={fp:[1,1],make:rack(3,'C')};
// the same rack in layers, so that real boxes can stand in it: base, [lower boxes], shelf, [upper boxes], front with its level tag
const shelf=(B,z)=>{B.box(-.44,-.32,z,.88,.6,.05,'#4C7FB0',{r:0});for(let i=0;i<4;i++){const x=-.33+i*.22;B.add(x-.09,-.1,z+.05,.18,.18,.02,`<path d="${path([P(x-.08,-.1,z+.055),P(x+.08,-.1,z+.055),P(x+.08,.08,z+.055),P(x-.08,.08,z+.055)])}" fill="none" stroke="#EEF1EE" stroke-width="1.6" stroke-dasharray="4 3"/>`)}};
const rackPost=(B,x,y)=>B.box(x,y,0,.06,.06,.92,'#4C7FB0',{r:0});
objs['rack-base']={fp:[1,1],make(){const B=new Build();B.sh+=shBox(-.44,-.34,.88,.62,.86);rackPost(B,-.46,-.34);rackPost(B,.4,-.34);shelf(B,.16);return B}};
objs['rack-shelf']={fp:[1,1],make(){const B=new Build();shelf(B,.54);return B}};
for(let l=0;l<5;l++)objs['rack-front-'+l]={fp:[1,1],make(){const B=new Build();rackPost(B,-.46,.24);rackPost(B,.4,.24);B.box(-.46,.3,.86,.92,.03,.16,'enamel',{r:0,L:[0,1,2,3].map(i=>`<rect x="${8+i*20}" y="4" width="16" height="8" rx="1.5" fill="${i<l?'#14242F':'#fff'}" stroke="#14242F" stroke-width="1.6"/>`).join('')});return B}};
for(const p of 'ABC')objs['tote-'+p]={fp:[.2,.2],make(){const B=new Build();tote(B,0,0,0,p,.19,.2);return B}};
// low FIFO lane (floor roller with 3..) between stations
// kanban board
const board=(kind)=>()=>{const B=new Build();B.sh+=shadow([[-.44,-.03],[.44,-.03],[.44,.03],[-.44,.03]],1.0);for(const x of [-.4,.34]){B.box(x,-.16,0,.06,.34,.04,'slate');B.box(x,-.03,.04,.06,.06,.3,'slate')}
 const card=(x,y,p)=>`<rect x="${x}" y="${y}" width="15" height="11" rx="1.6" fill="${T.product[p].fill}"/><g transform="translate(${x+7.5} ${y+5.5})">${pmarkW(p,3.2)}</g>`;
 const cols={empty:[[],[],[]],normal:[['A','B','A'],['A','C'],['B','A','A','C']],full:[['A','B','A','A','C','B'],['A','C','B','A','A','C'],['A']]}[kind];
 let c='';cols.forEach((l,i)=>l.forEach((p,j)=>{c+=card(8+i*29+(0)*1,22+j*13-(kind==='full'&&j>4?1:0),p)}));
 const hd=['#FBD34A','#AEE2FA','#2FA36B'];
 B.box(-.46,-.03,.3,.92,.06,1.0,'enamel',{r:.01,L:`<rect width="92" height="100" fill="#2E3B46"/><rect x="3" y="3" width="86" height="94" rx="2" fill="#F7F9F7"/>${[0,1,2].map(i=>`<rect x="${6+i*29}" y="6" width="23" height="10" rx="2" fill="${hd[i]}"/><rect x="${10+i*29}" y="9.5" width="${[10,14,8][i]}" height="3" rx="1.5" fill="#14242F"/>`).join('')}<path d="M32 6v88M61 6v88" stroke="#C7D1D3" stroke-width="1.5"/><g transform="translate(1 0)">${c}</g>${kind==='full'?'<rect x="4" y="84" width="57" height="3" fill="#C4200E"/>':''}`});
 return B};
for(const k of ['empty','normal','full'])objs['kanban-board-'+k]={fp:[1,1],make:board(k)};
// DMAIC project board
objs['dmaic-board']={fp:[1,1],make(){const B=new Build();B.sh+=shadow([[-.44,-.03],[.44,-.03],[.44,.03],[-.44,.03]],1.0);for(const x of [-.4,.34]){B.box(x,-.16,0,.06,.34,.04,'slate');B.box(x,-.03,.04,.06,.06,.3,'slate')}
 B.box(-.46,-.03,.3,.92,.06,1.0,'enamel',{r:.01,L:`<rect width="92" height="100" fill="#2E3B46"/><rect x="3" y="3" width="86" height="94" rx="2" fill="#F7F9F7"/>${['D','M','A','I','C'].map((l,i)=>`<g transform="translate(${13+i*16.5} 18)"><circle r="7.4" fill="${i<3?'#14242F':'#fff'}" stroke="#14242F" stroke-width="1.6"/><path d="${{D:"M-2.8 -4V4H-.6A4 4 0 0 0 -.6 -4Z",M:"M-3.4 4V-4L0 .8L3.4 -4V4",A:"M-3.4 4L0 -4L3.4 4M-2.2 1.5H2.2",I:"M0 -4V4",C:"M3 -2.7A4 4 0 1 0 3 2.7"}[l]}" fill="none" stroke="${i<3?'#fff':'#14242F'}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/></g>`).join('')}<path d="M10 84V38M10 84H82" stroke="#14242F" stroke-width="2" fill="none"/><path d="M12 80C28 80 34 44 46 44S64 80 80 80" fill="none" stroke="#8C47C4" stroke-width="3"/><path d="M26 40v44M66 40v44" stroke="#C4200E" stroke-width="1.8" stroke-dasharray="4 3"/>`});return B}};
// team / kaizen board with lamp
objs['kaizen-board']={fp:[1,1],make(){const B=new Build();B.sh+=shadow([[-.3,-.03],[.3,-.03],[.3,.03],[-.3,.03]],.9);B.box(-.03,-.03,0,.06,.06,.4,'slate');B.box(-.2,-.14,0,.4,.28,.04,'slate');
 B.box(-.34,-.03,.36,.68,.06,.62,'enamel',{r:.01,L:`<rect width="68" height="62" fill="#2E3B46"/><rect x="3" y="3" width="62" height="56" rx="2" fill="#FFF8E4"/>${[[8,9,'#FBD34A'],[27,9,'#AEE2FA'],[46,9,'#FBD34A'],[8,27,'#D07AA8'],[27,27,'#FBD34A'],[8,44,'#AEE2FA']].map(([x,y,f])=>`<rect x="${x}" y="${y}" width="14" height="13" fill="${f}" transform="rotate(${(x*7%9)-4} ${x+7} ${y+6})"/>`).join('')}<path d="M46 50l8-10 4 5 6-9" stroke="#2FA36B" stroke-width="3" fill="none" stroke-linecap="round"/>`});
 const q=P(0,0,1.12);B.over+=`<g class="bulb"><circle cx="${q[0]}" cy="${q[1]}" r="19" fill="#FFE58A" opacity=".4"/><circle cx="${q[0]}" cy="${q[1]}" r="9.5" fill="#FFD84D" stroke="#14242F" stroke-width="2"/><rect x="${q[0]-4}" y="${q[1]+8}" width="8" height="6" rx="1.5" fill="#5C7184" stroke="#14242F" stroke-width="1.6"/><g stroke="#14242F" stroke-width="2" stroke-linecap="round"><path d="M${q[0]} ${q[1]-16}v-6M${q[0]+13} ${q[1]-11}l5-4M${q[0]-13} ${q[1]-11}l-5-4"/></g></g>`;return B}};
// drum for DBR
objs['dbr-drum']={fp:[1,1],make(){const B=new Build();B.sh+=shadow(circ(0,0,.26),.34);B.cyl(0,0,0,.26,.34,'#B4473C');B.add(-.27,-.27,0,.54,.545,.36,bandS(0,0,.262,.3,.36,'#F4E7CC')+bandS(0,0,.262,0,.06,'#F4E7CC')+`<g stroke="#F4E7CC" stroke-width="2" fill="none">${[-35,-10,15,40,65,90,115].map((t,i,a)=>{if(i===a.length-1)return '';const p=(d,z)=>P(.262*Math.cos(d*Math.PI/180),.262*Math.sin(d*Math.PI/180),z);return `<path d="${path([p(t,.06),p((t+a[i+1])/2,.3),p(a[i+1],.06)],false)}"/>`}).join('')}</g><ellipse cx="${P(0,0,.36)[0]}" cy="${P(0,0,.36)[1]}" rx="23" ry="11.5" fill="#FFF8E8" stroke="#C9B48A" stroke-width="1.6"/>`);
 B.over+=line3([[-.28,-.1,.62],[-.02,.02,.4]],'#8A5A2B',3.4)+line3([[.1,-.3,.64],[.06,-.02,.4]],'#8A5A2B',3.4);return B}};
// tool / SMED cart
objs['smed-cart']={fp:[1,1],make(){const B=new Build();B.sh+=shBox(-.34,-.24,.68,.48,.5);for(const [x,y] of [[-.3,-.2],[.24,-.2],[-.3,.14],[.24,.14]])B.cyl(x+.03,y+.03,0,.04,.08,'slate-dark');B.box(-.34,-.24,.08,.68,.48,.3,'#C6473A',{r:.03,L:`<g fill="#EEF1EE"><rect x="5" y="4" width="58" height="6" rx="1.5"/><rect x="5" y="13" width="58" height="6" rx="1.5"/><rect x="5" y="22" width="58" height="5" rx="1.5"/></g>`});B.box(-.2,-.14,.38,.4,.28,.08,'steel',{T:`<circle cx="10" cy="14" r="5" fill="#5C7184"/><circle cx="30" cy="14" r="5" fill="#5C7184"/>`});B.add(.34,-.2,.3,.1,.4,.3,line3([[.34,-.18,.36],[.42,-.18,.52],[.42,.18,.52],[.34,.18,.36]],'#37434D',3.6));
 B.add(-.3,-.2,.46,.1,.1,.2,`<g transform="translate(${P(0,0,.62)[0]} ${P(0,0,.62)[1]})"><circle r="0"/></g>`);return B}};
// the technicians' own cart, blue
objs['tpm-cart']={fp:[1,1],make(){const B=new Build();B.sh+=shBox(-.34,-.24,.68,.48,.5);for(const [x,y] of [[-.3,-.2],[.24,-.2],[-.3,.14],[.24,.14]])B.cyl(x+.03,y+.03,0,.04,.08,'slate-dark');B.box(-.34,-.24,.08,.68,.48,.3,'#3F6FB4',{r:.03,L:`<g fill="#EEF1EE"><rect x="5" y="4" width="58" height="6" rx="1.5"/><rect x="5" y="13" width="58" height="6" rx="1.5"/><rect x="5" y="22" width="58" height="5" rx="1.5"/></g>`});B.box(-.2,-.14,.38,.4,.28,.08,'steel',{T:`<circle cx="10" cy="14" r="5" fill="#5C7184"/><circle cx="30" cy="14" r="5" fill="#5C7184"/>`});B.add(.34,-.2,.3,.1,.4,.3,line3([[.34,-.18,.36],[.42,-.18,.52],[.42,.18,.52],[.34,.18,.36]],'#37434D',3.6));
 B.add(-.3,-.2,.46,.1,.1,.2,`<g transform="translate(${P(0,0,.62)[0]} ${P(0,0,.62)[1]})"><circle r="0"/></g>`);return B}};
// andon stack light: states by POSITION (top stop / middle call / bottom run) + glyph
const andon=(st)=>()=>{const B=new Build();B.sh+=shadow(circ(0,0,.05),1.1);B.cyl(0,0,0,.12,.05,'slate-dark');B.cyl(0,0,.05,.035,.62,'steel');
 const L=[['green',.67,'#2FA36B'],['amber',.83,'#F5B90A'],['red',.99,'#C4200E']];
 for(const [k,z,c] of L){const on=st===k||(st==='blue'&&0);B.cyl(0,0,z,.085,.15,on?c:mix(c,'#5B6770',.72))}
 B.cyl(0,0,1.14,.09,.05,'slate-dark');
 if(st==='blue'){const q=P(0,0,1.3);B.over+=`<circle cx="${q[0]}" cy="${q[1]}" r="15" fill="#5FB4FF" opacity=".35"/><circle cx="${q[0]}" cy="${q[1]}" r="8.5" fill="#1F66B5" stroke="#fff" stroke-width="2"/><path d="M${q[0]-3.4} ${q[1]+3}v-3a3.4 3.4 0 0 1 6.8 0v3zM${q[0]-1.4} ${q[1]+4.6}h2.8" stroke="#fff" stroke-width="1.7" fill="#fff"/>`}
 const on=L.find(l=>l[0]===st);if(on){const q=P(0,0,on[1]+.075);B.over+=`<circle cx="${q[0]}" cy="${q[1]}" r="22" fill="${on[2]}" opacity=".22"/><circle cx="${q[0]}" cy="${q[1]}" r="13" fill="${on[2]}" opacity=".3"/>`+({green:`<circle cx="${q[0]}" cy="${q[1]}" r="3.6" fill="none" stroke="#fff" stroke-width="2"/>`,amber:`<path d="M${q[0]} ${q[1]-5}l4.8 8h-9.6z" fill="none" stroke="#2B1B00" stroke-width="2" stroke-linejoin="round"/>`,red:`<path d="M${q[0]-3.6} ${q[1]-3.6}l7.2 7.2m0-7.2l-7.2 7.2" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>`}[st])}
 return B};
for(const s of ['off','green','amber','red','blue'])objs['andon-'+s]={fp:[.5,.5],make:andon(s)};
// props
objs['prop-cone']={fp:[.5,.5],make(){const B=new Build();B.sh+=shadow(circ(0,0,.1),.3);B.box(-.13,-.13,0,.26,.26,.04,'rubber',{r:.03});B.add(-.1,-.1,.04,.2,.2,.32,cone(0,0,.04,.1,.02,.32,'#E8743B')+bandC(0,0,.075,.055,.12,.2,'#FFF'));return B}};
const bandC=(x,y,r0,r1,z0,z1,col)=>{const a=[],b=[];for(let t=-45;t<=135;t+=15){const k=t*Math.PI/180;a.push(P(x+r0*Math.cos(k),y+r0*Math.sin(k),z0));b.push(P(x+r1*Math.cos(k),y+r1*Math.sin(k),z1))}return el(path([...a,...b.reverse()]),col)};
objs['prop-plant']={fp:[.5,.5],make(){const B=new Build();B.sh+=shadow(circ(0,0,.14),.3);B.cyl(0,0,0,.12,.2,'brick');B.add(-.2,-.2,.2,.4,.4,.4,ball(-.06,.02,.3,.12,'leaf')+ball(.08,-.02,.34,.12,'leaf')+ball(0,.04,.42,.13,'leaf'));return B}};
objs['prop-tree-a']={fp:[.5,.5],make(){const B=new Build();B.sh+=shadow(circ(0,0,.22),.5);B.cyl(0,0,0,.05,.24,'wood');B.add(-.25,-.25,.2,.5,.5,.6,ball(0,0,.42,.25,'leaf')+ball(.06,.08,.62,.16,'leaf'));return B}};
objs['prop-tree-b']={fp:[.5,.5],make(){const B=new Build();B.sh+=shadow(circ(0,0,.18),.7);B.cyl(0,0,0,.045,.18,'wood');B.add(-.25,-.25,.16,.5,.5,.9,cone(0,0,.16,.24,.05,.34,'#6C9A78')+cone(0,0,.36,.19,.03,.34,'#6C9A78')+cone(0,0,.56,.14,0,.32,'#6C9A78'));return B}};
objs['prop-partition']={fp:[1,1],make(){const B=new Build();B.sh+=shadow([[-.5,-.03],[.5,-.03],[.5,.03],[-.5,.03]],.5);B.box(-.5,-.03,0,1,.06,.5,'enamel',{r:0,L:`<rect y="38" width="100" height="12" fill="#F2B632"/>`});return B}};
objs['water-cooler']={fp:[.5,.5],make(){const B=new Build();B.shadowBox(-.12,-.12,.24,.24,.7);B.box(-.12,-.12,0,.24,.24,.44,'enamel',{L:`<rect x="7" y="8" width="10" height="10" rx="2" fill="#5C7184"/>`});B.cyl(0,0,.44,.09,.24,'#8FC6E8');return B}};

// DBR release gate: boom open/closed
const gate=(open)=>()=>{const B=new Build();B.sh+=shadow([[-.06,-.4],[.06,-.4],[.06,-.28],[-.06,-.28]],.5);B.box(-.08,-.44,0,.16,.16,.46,'#2E3B46',{r:.03,L:`<rect x="3" y="6" width="10" height="10" rx="2" fill="${open?'#2FA36B':'#C4200E'}"/>`});
 const a=open?[[0,-.36,.4],[0,-.2,1.05]]:[[0,-.36,.4],[0,.5,.4]];B.add(-.02,-.36,.38,.04,open?.2:.9,open?.7:.06,line3(a,'#14242F',9)+line3(a,'#FFFFFF',6.4)+`<path d="${path(a.map(p=>P(...p)),false)}" stroke="#C4200E" stroke-width="6.4" stroke-dasharray="10 9" fill="none"/>`);return B};
objs['dbr-gate-open']={fp:[.6,1],make:gate(true)};objs['dbr-gate-closed']={fp:[.6,1],make:gate(false)};

objs['ghost-crate']={fp:[.4,.4],make(){const B=new Build();const s=.3,h=.26,q=(x,y,z)=>P(x*s/2,y*s/2,z);const st='stroke="#14242F" stroke-width="2.2" stroke-dasharray="5 4" stroke-linejoin="round" fill="#FFFFFF" fill-opacity=".45"';B.add(-.15,-.15,0,.3,.3,h,`<path d="${path([q(-1,1,0),q(1,1,0),q(1,1,h),q(-1,1,h)])}" ${st}/><path d="${path([q(1,-1,0),q(1,1,0),q(1,1,h),q(1,-1,h)])}" ${st}/><path d="${path([q(-1,-1,h),q(1,-1,h),q(1,1,h),q(-1,1,h)])}" ${st}/>`);return B}};
objs['stop-bar']={fp:[.3,1],make(){const B=new Build();B.sh+=shadow([[-.03,-.45],[.03,-.45],[.03,.45],[-.03,.45]],.4);for(const y of [-.42,.36])B.box(-.03,y,0,.06,.06,.44,'slate',{r:0});B.box(-.04,-.46,.36,.08,.92,.12,'#C4200E',{r:0,R:`<g fill="#fff">${[8,30,52,74].map(x=>`<path d="M${x} 0h10l-6 12h-10z"/>`).join('')}</g>`});return B}};
