// Every sprite by id: {id, group, fp:[w,d] tiles, h, shadow, body, note}
import {machines} from './sp-machines.mjs';import {tiles,objs} from './sp-floor.mjs';import {person} from './sp-people.mjs';import * as V from './sp-vehicles.mjs';import {mapObjs} from './sp-map.mjs';import {fx,props,flag,plate,bits,face,badges,hatProd,hatOps} from './sp-fx.mjs';import {T} from './tokens.mjs';
export const LIB={};
const add=(id,group,fp,h,src,note='')=>{LIB[id]={id,group,fp,h,shadow:src.sh||'',body:typeof src==='string'?src:src.body,note}};
for(const k in tiles)add(k,'01 floor tiles',[1,1],0,tiles[k],'flat tile, origin = tile centre');
const MN={press:'Press / stamping',cnc:'CNC machining centre',weld:'Weld and assembly cell',paint:'Paint booth',test:'Test bench',pack:'Packing line'};
for(const k in machines){const r=machines[k]('run');add('machine-'+k,'02 machines',[2,2],r.h,r.B,MN[k]+', running pose');for(const n of [1,2]){const q=machines[k]('run'+n);add(`machine-${k}-run${n}`,'02 machines',[2,2],q.h,q.B,MN[k]+', running, phase '+n)}const i=machines[k]('idle');add('machine-'+k+'-idle','02 machines',[2,2],i.h,i.B,MN[k]+', stopped pose (starved, blocked, down, setup, maintenance, off)')}
for(const k in fx)add(k,'03 state overlays',[2,2],1,fx[k](),'drop over any machine at the same origin; pair with the matching status plate');
for(const k in props)add(k,'03 state overlays',[2,2],1,props[k](),'as the overlay of the same state, without people: who stands at a machine is told apart');
for(const k in T.status){add('flag-'+k,'04 status plates',[0,0],0,flag(k),'world plate with stem; origin = foot of stem, place 0.3 above machine top');add('plate-'+k,'04 status plates',[0,0],0,plate(k),'bare plate for HUD; origin = centre')}
const g=(id)=>id.startsWith('conveyor')?'05 conveyors':id.startsWith('rack')?'06 racks (fill levels)':/board|drum|smed|tpm|gate/.test(id)?'07 method boards':/pallet-(?!fg)/.test(id)?'08 raw materials':/crate|tote|product|pallet-fg/.test(id)?'09 products':id.startsWith('andon')?'10 andon lamps':'14 props';
for(const k in objs)add(k,g(k),objs[k].fp,1,objs[k].make());
for(const d of ['SE','SW','NW','NE'])for(const p of ['idle','work'])add(`operator-${d}-${p}`,'11 people',[.4,.4],.8,person('operator',d,p,{skin:{SE:0,SW:1,NW:2,NE:3}[d]}));
for(const d of ['SE','SW','NW','NE'])add(`operator-${d}-walk`,'11 people',[.4,.4],.8,person('operator',d,'walk',{skin:{SE:2,SW:3,NW:0,NE:1}[d]}));
for(const d of ['SE','SW'])add(`operator-${d}-carry`,'11 people',[.4,.4],.8,person('operator',d,'carry',{skin:1}));
for(const d of ['SE','SW'])add(`operator-${d}-call`,'11 people',[.4,.4],.8,person('operator',d,'call',{skin:2}),'pulls the andon cord');
for(const d of ['SE','SW','NW','NE'])for(const p of ['walk','work'])add(`technician-${d}-${p}`,'11 people',[.4,.4],.8,person('technician',d,p,{skin:{SE:1,SW:0,NW:3,NE:2}[d]}));
for(const d of ['SE','SW'])add(`quality-${d}`,'11 people',[.4,.4],.8,person('quality',d,'idle',{skin:3}));
for(const d of ['SE','SW'])add(`lead-${d}`,'11 people',[.4,.4],.8,person('lead',d,'idle',{skin:2}));
for(const d of ['SE','SW','NW','NE']){add(`forklift-${d}`,'12 floor vehicles',[1,1],1,V.forklift(d,'A'));add(`agv-${d}`,'12 floor vehicles',[1,1],.5,V.agv(d,'A'))}
for(const d of ['SW','NW','NE'])add(`agv-${d}-empty`,'12 floor vehicles',[1,1],.5,V.agv(d,null));
add('forklift-SE-empty','12 floor vehicles',[1,1],1,V.forklift('SE',null));add('agv-SE-empty','12 floor vehicles',[1,1],.5,V.agv('SE',null));
for(const d of ['SE','SW','NW','NE']){const fl=(a,b)=>(d==='SW'||d==='NE')?[b,a]:[a,b];add(`truck-${d}`,'13 transport',fl(2,1),.8,V.truck(d));add(`van-${d}`,'13 transport',[1,1],.5,V.van(d));add(`ship-${d}`,'13 transport',fl(3,1),1.2,V.ship(d));add(`train-loco-${d}`,'13 transport',fl(1.4,.5),.7,V.loco(d));add(`train-wagon-${d}`,'13 transport',fl(1.3,.5),.6,V.wagon(d));add(`plane-${d}`,'13 transport',[2,2],1.7,V.plane(d),'flies at z = 1.1; shadow is a separate layer')}
add('train-coil-SE','13 transport',[1.3,.5],.6,V.wagon('SE','coil'));add('train-coil-SW','13 transport',[.5,1.3],.6,V.wagon('SW','coil'));
for(const d of ['SW','NW','NE'])for(const l of ['steel','motor','paint'])add(`truck-${d}-${l}`,'13 transport',d==='NW'?[2,1]:[1,2],.8,V.truck(d,l),'supplier livery');
for(const d of ['NW','NE'])add(`train-coil-${d}`,'13 transport',d==='NW'?[1.3,.5]:[.5,1.3],.6,V.wagon(d,'coil'));
for(const [l,n] of [['steel','steel'],['motor','motor'],['paint','paint'],['carrier','carrier']])add(`truck-SE-${n}`,'13 transport',[2,1],.8,V.truck('SE',l),'supplier livery');
for(const k in mapObjs)add(k,'15 map sites',mapObjs[k].fp,mapObjs[k].h,mapObjs[k].make());
for(const k in bits)add('bit-'+k,'16 flying bits and marks',[0,0],0,bits[k]());for(const p of 'BC')add('bit-kanban-card-'+p,'16 flying bits and marks',[0,0],0,bits['kanban-card'](p));
for(let k=0;k<5;k++)add('face-'+k,'16 flying bits and marks',[0,0],0,face(k),['furious','unhappy','neutral','content','delighted'][k]);
for(const k in badges)add('event-'+k,'17 weather and disruption badges',[0,0],0,badges[k],'origin = centre, tail points at the place');
add('hat-production','18 identity',[0,0],0,hatProd());add('hat-operations','18 identity',[0,0],0,hatOps());
