import { analyseDocument } from './src/analyse.ts';
const text=`Relations between Hungary and Indonesia

The latest contacts were the state visit by President Bela Soekarno to Hungary in September 2002 and that of Prime Minister Ferenc Kiss to Indonesia in July 2005.

President Ella Soekarno paid a state visit to Hungary in 1994, while Prime Minister Imre Kiss visited Indonesia in 1998.

High-level visits include the visit of President Cora Soekarno to Hungary in 1992 and the visit of Prime Minister Geza Kiss to Indonesia in 1995.
`;
const a=analyseDocument(text,{title:null,published:null,publisher:'Embassy of Hungary in Jakarta',url:null});
for(const s of a.sentences) console.log(s.people.map(p=>p.name+' '+p.party).join());
