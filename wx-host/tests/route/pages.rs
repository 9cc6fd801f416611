//! What a page has and does.

use crate::{Files, Run, shop};

#[test]
fn opener_and_opened_page_talk_through_the_channel() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        ("app.js", "App({})"),
        ("a.js", "Page({ onLoad() { log('empty', typeof this.getOpenerEventChannel().on) } })"),
        (
            "b.js",
            r#"Page({ onLoad() {
              const channel = this.getOpenerEventChannel()
              channel.on('hello', (who, more) => log('hello', who.name, more))
              channel.once('hello', () => log('once'))
              channel.emit('done', order, 2)
              channel.emit('nobody hears this')
            } })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["empty undefined"]);
    run.run(
        r#"var order = { id: 7 };
        wx.navigateTo({
          url: 'b',
          events: { done: (got, n) => log('done', got === order, n), notAFunction: 1 },
          success({ eventChannel }) {
            eventChannel.emit('hello', { name: 'a' }, 1)
            eventChannel.emit('hello', { name: 'b' }, 2)
            const off = () => log('off')
            eventChannel.on('done', off)
            eventChannel.off('done', off)
            eventChannel.on('bad', 7)
          },
        })"#,
    );
    assert_eq!(run.lines(), ["done true 2", "hello a 1", "once", "hello b 2"]);
    assert_eq!(run.faults.count(), 0);
}

#[test]
fn set_data_merges_paths_and_copies_what_it_takes() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            const initial = { list: [{ n: 1 }], deep: { a: 1, b: 2 }, when: new Date(0) }
            Page({
              data: initial,
              extra: { shared: [] },
              onLoad() {
                const given = { x: [1] }
                this.setData({
                  'list[0].n': 2, 'list[2].m': 3, 'deep.a': given, 'new.way[1][0].c': 4,
                  'plain key': 5, 'a\\.b': 6, __proto__x: 7, gone: undefined,
                }, function () { log('drawn', this.route) })
                given.x.push(2)
                log(JSON.stringify(this.data))
                log(initial.list[0].n, this.data.when instanceof Date)
                try { this.setData('x') } catch (error) { log(error.message) }
                try { this.setData({ 'a[x]': 1 }) } catch (error) { log(error.message) }
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    let expected = [
        concat!(
            r#"{"list":[{"n":2},null,{"m":3}],"deep":{"a":{"x":[1]},"b":2},"#,
            r#""when":"1970-01-01T00:00:00.000Z","new":{"way":[null,[{"c":4}]]},"#,
            r#""plain key":5,"a.b":6,"__proto__x":7}"#
        ),
        "1 true",
        "setData() should be given an object: the paths and their new values",
        "setData: in the path \"a[x]\", [ ] should hold a whole number",
        "drawn a",
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn behaviors_bring_data_functions_and_what_runs_first() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        ("app.js", "App({})"),
        (
            "kit.js",
            r#"
            const inner = Behavior({ data: { deep: { inner: 1 } }, methods: { say() { return 'inner' } } })
            module.exports = Behavior({
              behaviors: [inner],
              data: { deep: { outer: 2 }, own: 'behavior' },
              lifetimes: { attached() { log('attached', this.say()) } },
              pageLifetimes: { show() { log('shown first') } },
              onLoad() { log('behavior onLoad') },
              methods: { say() { return 'outer' }, onHide() { log('hidden') } },
            })"#,
        ),
        (
            "a.js",
            r#"
            Page({
              behaviors: [require('./kit')],
              data: { own: 'page' },
              onLoad() { log('page onLoad', JSON.stringify(this.data), this.say()) },
              onShow() { log('page onShow') },
            })"#,
        ),
        (
            "b.js",
            r#"
            Component({
              behaviors: [require('./kit')],
              properties: { id: Number, name: { type: String, value: 'none' }, flag: Boolean },
              data: { sum: 0 },
              observers: { 'id, sum': function (id, sum) { log('observed', id, sum) } },
              lifetimes: { ready() { log('ready') }, detached() { log('detached') } },
              methods: {
                onLoad(query) {
                  log('component onLoad', query.id, JSON.stringify(this.properties))
                  this.setData({ sum: 3 })
                },
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    let expected = [
        "attached outer",
        "behavior onLoad",
        "page onLoad {\"deep\":{\"inner\":1,\"outer\":2},\"own\":\"page\"} outer",
        "shown first",
        "page onShow",
    ];
    assert_eq!(run.lines(), expected);
    run.run("wx.redirectTo({ url: 'b?id=4&flag=1' })");
    let expected = [
        "attached outer",
        "behavior onLoad",
        concat!(
            "component onLoad 4 {\"deep\":{\"inner\":1,\"outer\":2},\"own\":\"behavior\",",
            "\"sum\":0,\"id\":4,\"name\":\"none\",\"flag\":true}"
        ),
        "observed 4 3",
        "shown first",
        "ready",
    ];
    assert_eq!(run.lines(), expected);
    run.run("wx.redirectTo({ url: 'a' })");
    assert_eq!(run.lines()[0], "detached");
}

#[test]
fn events_reach_the_functions_of_a_page() {
    use wx_host::route::PageEvent;
    let files = shop();
    let run = Run::start(files.path());
    run.lines();
    let page = run.pages.current().unwrap();
    let tap = PageEvent::TabItemTap { index: 0, page_path: "p".into(), text: "t".into() };
    for event in [
        PageEvent::PullDownRefresh,
        PageEvent::ReachBottom,
        PageEvent::PageScroll { scroll_top: 12.5 },
        tap,
        PageEvent::Resize { width: 300.0, height: 600.0 },
        PageEvent::Other { name: "onNothing", detail: wx_core::Value::Null },
    ] {
        run.pages.deliver(&page, event);
    }
    run.run("");
    let expected = [
        "pages/index/index onPullDownRefresh",
        "pages/index/index onReachBottom",
        "pages/index/index onPageScroll {\"scrollTop\":12.5}",
        "pages/index/index onTabItemTap {\"index\":\"0\",\"pagePath\":\"p\",\"text\":\"t\"}",
        "pages/index/index onResize {\"size\":{\"windowWidth\":300,\"windowHeight\":600}}",
    ];
    assert_eq!(run.lines(), expected);
}

#[test]
fn getting_the_app_works_where_pages_are_defined() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        (
            "app.js",
            "App({ globalData: { user: 1 }, onLaunch() { log(this === getApp()); this.globalData.user = 2 } })",
        ),
        (
            "a.js",
            "const app = getApp(); log(app.globalData.user, getCurrentPages().length); Page({ custom: [1], onLoad() { log(getCurrentPages()[0] === this, this.custom[0], this.is, this.options.a) } })",
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["true", "2 0", "true 1 a "]);
}

#[test]
fn instances_of_classes_are_apps_and_pages_with_their_methods() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        (
            "app.js",
            r#"
            class Base { onLaunch() { log('launch', this.name, this.hello()) } hello() { return 'base' } }
            class MyApp extends Base {
              name = 'mine'
              get early() { throw new Error('read too early') }
              hello() { return 'my ' + super.hello() }
            }
            App(new MyApp())"#,
        ),
        (
            "a.js",
            r#"
            class Index {
              data = { n: 1 }
              onLoad() { this.add(); log('load', this.data.n, Object.hasOwn(this, 'constructor')) }
              add() { this.setData({ n: this.data.n + 1 }) }
            }
            Page(new Index())"#,
        ),
        (
            "b.js",
            r#"
            function Index() { this.data = { n: 5 } }
            Index.prototype.onLoad = function () { log('es5', this.twice()) }
            Index.prototype.twice = function () { return this.data.n * 2 }
            Page(new Index())"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["launch mine my base", "load 2 false"]);
    run.run("wx.navigateTo({ url: 'b' })");
    assert_eq!(run.lines(), ["es5 10"]);
    assert_eq!(run.faults.count(), 0);
}

#[test]
fn a_page_has_the_methods_that_frameworks_call_without_asking() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            const inner = Behavior({})
            const outer = Behavior({ behaviors: [inner] })
            Page({
              behaviors: [outer],
              onLoad() {
                this.groupSetData(() => { this.setData({ n: 1 }); this.setData({ n: this.data.n + 1 }) })
                log(this.data.n, this.hasBehavior(inner), this.hasBehavior(outer), this.hasBehavior(Behavior({})))
                log(typeof this.getPageId(), this.selectComponent('#a'), this.selectAllComponents('.a').length)
                this.triggerEvent('change', {})
                this.setUpdatePerformanceListener({}, () => log('never'))
                this.animate('#a', [], 100)
                this.clearAnimation('#a')
                this.getPassiveEvent(() => log('never'))
                log(this.getTabBar(), typeof this.createSelectorQuery, typeof this.createIntersectionObserver)
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["2 true true false", "string  0", " undefined undefined"]);
    assert_eq!(run.faults.count(), 0);
}

#[test]
fn a_behavior_filters_the_definition_that_takes_it_in() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            const inner = Behavior({ definitionFilter(fields) { fields.data = { ...fields.data, from: fields.name } } })
            const outer = Behavior({
              name: 'outer',
              behaviors: [inner],
              definitionFilter(fields, [ofInner]) {
                ofInner(fields)
                fields.methods.made = () => 'made'
                fields.observers = [{ fields: 'n', observer(n) { log('observed', n) } }]
              },
            })
            Component({
              name: 'page',
              behaviors: [outer],
              methods: { onLoad() { log(this.data.from, this.made()); this.setData({ n: 1 }) } },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["page made", "observed 1"]);
    assert_eq!(run.faults.count(), 0);
}

#[test]
fn what_observers_change_is_observed_after_them() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            Component({
              data: { n: 0, twice: 0 },
              observers: {
                n(n) { this.setData({ twice: n * 2 }); log('n', this.data.twice) },
                'n, twice': (n, twice) => log('both', n, twice),
              },
              methods: { onLoad() { this.setData({ n: 2 }); log('set') } },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["n 4", "both 2 4", "both 2 4", "set"]);
}

#[test]
fn the_observer_of_a_property_runs_when_it_is_set() {
    let files = Files::new(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})"),
        (
            "a.js",
            r#"
            Component({
              properties: {
                n: { type: Number, value: 1, observer(now, old) { log('n', now, old, this.route) } },
                deep: { type: Object, value: { x: 1 }, observer: 'onDeep' },
                none: { type: String, observer: 'missing' },
              },
              methods: {
                onDeep(now, old, path) { log('deep', now.x, old.x, path.join('.')) },
                onLoad() { this.setData({ n: 1 }); this.setData({ n: 2, 'deep.x': 3, none: 'a', toString: 1 }) },
              },
            })"#,
        ),
    ]);
    let run = Run::start(files.path());
    assert_eq!(run.lines(), ["n 2 1 a", "deep 3 1 deep.x"]);
    assert_eq!(run.faults.count(), 0);
}
