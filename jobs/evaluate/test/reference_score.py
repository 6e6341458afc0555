#!/usr/bin/env python3
"""The annotators' own script, kept as the oracle of a differential test: score a build of the dataset against gold annotations, per table, by the codebook's section 4.

usage: reference_score.py BUILD_DIR GOLD_DIR [--core] [--misses] [--json]
BUILD_DIR holds csv/<table>.csv (or <table>.csv); GOLD_DIR holds one JSON file a document.
Only documents that have a gold file are scored.
"""
import csv, glob, json, os, re, sys, unicodedata
from collections import defaultdict
csv.field_size_limit(10**9)

def norm(s):
    s = unicodedata.normalize('NFKD', (s or '').lower())
    s = ''.join(c for c in s if not unicodedata.combining(c))
    return [t for t in re.sub(r'[^a-z0-9]+', ' ', s).split() if t not in ('a', 'an', 'the', 'of', 'for', 'and', 'on', 'in', 'to')]

def jac(a, b):
    a, b = set(norm(a)), set(norm(b))
    return len(a & b) / len(a | b) if a | b else 1.0

def person_eq(a, b):
    a, b = norm(a), norm(b)
    if not a or not b: return False
    if a[-1] != b[-1] and not (set(a[1:] or a) & set(b[1:] or b)): return False
    if len(a) > 1 and len(b) > 1 and a[0][0] != b[0][0]:
        return set(a) <= set(b) or set(b) <= set(a)
    return True

def date(v): return (v or '').strip() or None
def day(v):
    v = date(v)
    return v[:10] if v and re.match(r'\d{4}-\d\d-\d\dT', v) else v
def pset(v): return set(x for x in (v if isinstance(v, list) else re.split(r'[;|,]\s*', re.sub(r'[\[\]"\']', '', v or ''))) if x)

SAME = '''pfp partnership-for-peace|nrc nato-russia-council|las arab-league league-of-arab-states|hrc unhrc human-rights-council un-human-rights-council
unsc un-security-council security-council|unga un-general-assembly general-assembly|md mediterranean-dialogue|sps science-for-peace-and-security spsp
pidf pacific-islands-development-forum|msg melanesian-spearhead-group|nam non-aligned-movement|pa pacific-alliance|kfor kosovo-force|oup unified-protector operation-unified-protector
rsm resolute-support resolute-support-mission|b9 bucharest-nine|eop enhanced-opportunities-partners|ipef indo-pacific-economic-framework|segib ibero-american-conference
ibero-american-summit|gsp-plus gsp|eapc euro-atlantic-partnership-council|nacc north-atlantic-cooperation-council|vsh virtual-silk-highway silk|commonwealth british-commonwealth commonwealth-of-nations
caspian-five caspian-states|gfn group-of-friends-of-neutrality|ipcp individual-partnership-cooperation-programme|sco shanghai-cooperation-organisation|cica cica-secretariat|oic organisation-of-islamic-cooperation
ots turkic-council organization-of-turkic-states|eaeu eeu eurasian-economic-union|pif pacific-islands-forum|quad quadrilateral-security-dialogue|g77 group-of-77'''
ALIAS = {'org:' + x: 'org:' + g.split()[0] for g in re.split(r'[|\n]', SAME) for x in g.split()}
def org(v): return ALIAS.get(v, v)
EVENT_HALF = [{'meeting', 'consultations', 'call'}, {'summit', 'conference'}]

def opt(g, field, cast=lambda x: x):
    return [cast(x) for x in g.get(field + '_options', [])] or [cast(g.get(field))]

def eq(*fields):
    def f(p, g, core):
        for k in fields:
            if k == 'date' or k == 'period':
                if core: continue
                if date(p.get(k)) not in opt(g, k, date): return 0
            elif k in ('actor_a', 'actor_b', 'sender', 'host', 'member', 'organization', 'party', 'source', 'target', 'exporter', 'importer'):
                if org(p.get(k) or None) not in [org(x or None) for x in opt(g, k)]: return 0
            elif (p.get(k) or None) not in opt(g, k): return 0
        return 1
    return f

def indicator(p, g, core):
    try: v = float(p.get('value'))
    except (TypeError, ValueError): return 0
    if abs(v - g['value']) > 1e-6 * max(1, abs(g['value'])): return 0
    return eq('metric', 'unit', 'actor_a', 'actor_b', 'period')(p, g, core)

def event(p, g, core):
    k = p.get('kind')
    credit = 1 if k in opt(g, 'kind') else 0.5 if any(k in s and g['kind'] in s for s in EVENT_HALF) else 0
    if not credit or (p.get('status') or None) not in opt(g, 'status'): return 0
    if not core and date(p.get('date')) not in opt(g, 'date', date): return 0
    mine = {org(x) for x in pset(p.get('parties'))}
    best = 0
    for o in g.get('party_options') or [g['parties']]:
        s = {org(x) for x in o}
        best = max(best, len(mine & s) / len(mine | s) if mine | s else 1)
    return credit if best >= 0.5 else 0

def agreement(p, g, core):
    if max(jac(p.get('title'), t) for t in opt(g, 'title')) < 0.6: return 0
    if (p.get('action') or None) not in opt(g, 'action'): return 0
    if {org(x) for x in pset(p.get('parties'))} not in [{org(x) for x in o} for o in g.get('party_options', g.get('parties_options', [g['parties']]))]: return 0
    return 1 if core or date(p.get('date')) in opt(g, 'date', date) else 0

def position(p, g, core):
    return 1 if person_eq(p.get('person_name'), g['person']) and p.get('role') in opt(g, 'role') and org(p.get('party')) in [org(x) for x in opt(g, 'party')] else 0

def goods(p, g, core):
    return 1 if p.get('exporter') == g['exporter'] and p.get('importer') == g['importer'] and jac(p.get('product'), g['product']) >= 0.5 else 0

def interaction(p, g, core):
    if p.get('event_type') not in opt(g, 'event_type'): return 0
    if not core and date(p.get('date')) not in opt(g, 'date', date): return 0
    a, b = (org(p.get('source')), org(p.get('target'))), (org(g['source']), org(g['target']))
    return 1 if a == b or (g.get('symmetric') and a == b[::-1]) else 0

def headline(p, g, core):
    a = (p.get('published_at') or '').replace(' ', 'T')[:16] or None
    return 1 if jac(p.get('title'), g['title']) >= 0.8 and (core or a == g['published_at']) else 0

def mission(p, g, core):
    if not eq('kind', 'change', 'sender', 'host', 'date')(p, g, core): return 0
    return 1

def document(p, g, core):
    return sum((jac(p.get('title'), g['title']) >= 0.8, p.get('language') == g['language'], p.get('genre') == g['genre'], day(p.get('published')) == g['published'])) / 4

TABLES = {
    'relations': eq('kind', 'change', 'actor_a', 'actor_b', 'date'), 'missions': mission,
    'memberships': eq('member', 'organization', 'role', 'change', 'date'), 'events': event, 'agreements': agreement,
    'positions': position, 'indicators': indicator, 'trade_goods': goods, 'interactions': interaction,
    'cooperation_areas': eq('actor_a', 'actor_b', 'area'), 'headlines': headline, 'documents': document,
}

def load(build):
    def rows(t):
        for d in (f'{build}/csv/{t}.csv', f'{build}/{t}.csv'):
            if os.path.exists(d): return list(csv.DictReader(open(d, encoding='utf-8-sig')))
        return []
    where = defaultdict(set)
    for e in rows('evidence'): where[e['fact_id']].add(e['doc_id'])
    out = defaultdict(lambda: defaultdict(list))
    for t in TABLES:
        for r in rows(t):
            for d in ({r['doc_id']} if 'doc_id' in r else where[r.get('id')]): out[d][t].append(r)
    docs = {r['doc_id']: r for r in rows('documents')}
    return out, docs

def match(preds, golds, same, core):
    pairs = sorted(((same(p, g, core), -bool(g.get('optional')), i, j) for i, p in enumerate(preds) for j, g in enumerate(golds)), reverse=True)
    up, ug, got, free = set(), set(), 0.0, set()
    for s, _, i, j in pairs:
        if s <= 0 or i in up or j in ug: continue
        up.add(i); ug.add(j)
        if golds[j].get('optional'): free.add(i)
        else: got += s
    need = [j for j, g in enumerate(golds) if not g.get('optional')]
    return got, len(preds) - len(free), len(need), [j for j in need if j not in ug], [i for i in range(len(preds)) if i not in up]

def main():
    build, golddir = sys.argv[1:3]
    core, show = '--core' in sys.argv, '--misses' in sys.argv
    pred, docs = load(build)
    tot = defaultdict(lambda: [0.0, 0, 0])
    for f in sorted(glob.glob(golddir + '/*.json')):
        g = json.load(open(f))
        d = g['doc_id']
        if 'document' in g: g['documents'] = [g['document']]
        if d not in docs and show: print('no such document in the build:', d)
        for t, same in TABLES.items():
            if t not in g: continue
            tp, np_, ng, miss, extra = match(pred[d][t], g[t], same, core)
            a = tot[t]; a[0] += tp; a[1] += np_; a[2] += ng
            if show:
                for j in miss: print('MISS ', d, t, json.dumps(g[t][j], ensure_ascii=False)[:300])
                for i in extra: print('EXTRA', d, t, json.dumps({k: v for k, v in pred[d][t][i].items() if v and k not in ('id', 'sources', 'confidence', 'date_start', 'date_end', 'date_precision')}, ensure_ascii=False)[:300])
    S = [0.0, 0, 0]; res = {}
    for t, (tp, np_, ng) in tot.items():
        p, r = tp / np_ if np_ else (1.0 if not ng else 0.0), tp / ng if ng else 1.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        res[t] = dict(p=round(p, 3), r=round(r, 3), f1=round(f1, 3), predicted=np_, gold=ng)
        for k, v in enumerate((tp, np_, ng)): S[k] += v
    p, r = S[0] / S[1] if S[1] else 0, S[0] / S[2] if S[2] else 0
    res['ALL'] = dict(p=round(p, 3), r=round(r, 3), f1=round(2 * p * r / (p + r) if p + r else 0, 3), predicted=S[1], gold=S[2])
    if '--json' in sys.argv: print(json.dumps(res)); return
    print(f"{'table':20} {'P':>6} {'R':>6} {'F1':>6} {'pred':>5} {'gold':>5}")
    for t, v in res.items(): print(f"{t:20} {v['p']:6.3f} {v['r']:6.3f} {v['f1']:6.3f} {v['predicted']:5} {v['gold']:5}")

if __name__ == '__main__': main()
