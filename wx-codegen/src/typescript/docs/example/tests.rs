#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use api_spec::Spec;

use super::*;
use crate::typescript::Form;

const SHOP: &str = r#"
family: shop
types:
  Line:
    fields: { item: string, count: { type: int, min: 2 }, note: string? }
objects:
  OrderTask:
    methods:
      progress: { kind: event, result: { percent: number } }
      abort: { kind: sync }
  Basket:
    methods:
      add: { kind: sync, params: { item: string, count: { type: int, optional: true } }, args: [[item, count]], returns: self }
      copy: { kind: sync, returns: Basket }
apis:
  getOrder:
    kind: async
    params: { orderId: string, size: { enum: [small, large] }, lines: list<Line>, note: string? }
    result: { price: number, class: string, paid: boolean }
    sync: { args: [orderId], returns: price }
  wipe: { kind: async }
  pick: { kind: async, promise: false, params: { url: string }, result: { page: int } }
  order: { kind: task, params: { filePath: string }, returns: OrderTask }
  getBasket: { kind: sync, returns: Basket }
  old: { kind: sync, deprecated: { use: wipe } }
  older: { kind: sync, deprecated: { since: 1.0.0 } }
  price: { kind: event, result: { price: number, at: string } }
  close: { kind: event, off: all }
  news:
    kind: event
    topics: ["it's */ new", sale]
    listener: any
"#;

fn shop() -> Spec {
    api_spec::load_str("shop.yaml", SHOP).unwrap_or_else(|report| panic!("{report}"))
}

fn with<T>(say: impl FnOnce(&Spec, Examples) -> T) -> T {
    let spec = shop();
    let types = Types { spec: &spec, form: Form::Global, complete: true };
    say(&spec, Examples::new(types, "shop"))
}

/// The example of a function of the client.
fn call(name: &str) -> Option<String> {
    with(|spec, examples| {
        let api = spec.api(name).unwrap();
        match api.kind {
            Kind::Event => examples.on(api, None),
            _ => examples.call(api, None, &api.args[0]),
        }
    })
}

/// The example of a method.
fn method(object: &str, name: &str) -> Option<String> {
    with(|spec, examples| {
        let object = spec.object(object).unwrap();
        let api = object.methods.iter().find(|api| api.name == name).unwrap();
        examples.call(api, Some(object), &api.args[0])
    })
}

#[test]
fn a_promise_is_awaited_with_what_must_be_given_and_what_comes() {
    assert_eq!(
        call("getOrder").unwrap(),
        "const { price, paid } = await shop.getOrder({
  orderId: 'order-id',
  size: 'small',
  lines: [{ item: 'item', count: 2 }],
})"
    );
    assert_eq!(call("wipe").unwrap(), "await shop.wipe()");
    let twin = with(|spec, examples| {
        let api = spec.api("getOrder").unwrap();
        examples.twin(api, api.sync.as_ref().unwrap(), None)
    });
    assert_eq!(twin.unwrap(), "const price = shop.getOrderSync('order-id')");
}

#[test]
fn callbacks_tasks_and_values_are_shown() {
    assert_eq!(
        call("pick").unwrap(),
        "shop.pick({
  url: 'https://example.com/',
  success: (result) => console.log(result.page),
})"
    );
    assert_eq!(
        call("order").unwrap(),
        "const task = shop.order({ filePath: 'notes.txt' })
task.onProgress((result) => console.log(result.percent))"
    );
    assert_eq!(call("getBasket").unwrap(), "const basket = shop.getBasket()");
}

#[test]
fn a_method_is_called_on_a_variable_that_its_result_does_not_hide() {
    assert_eq!(method("Basket", "add").unwrap(), "basket.add('item')");
    assert_eq!(method("Basket", "copy").unwrap(), "const result = basket.copy()");
}

#[test]
fn an_event_is_listened_to_and_its_listener_removed() {
    assert_eq!(call("price").unwrap(), "shop.onPrice((result) => console.log(result.price))");
    let off = |name| with(|spec, examples| examples.off(spec.api(name).unwrap(), None)).unwrap();
    assert_eq!(
        off("price"),
        "const listener = (result) => console.log(result.price)
shop.onPrice(listener)
// later
shop.offPrice(listener)"
    );
    assert_eq!(off("close"), "shop.offClose()");
}

#[test]
fn what_leads_to_something_else_has_no_example() {
    assert_eq!(call("old"), None);
    assert_eq!(call("older").unwrap(), "shop.older()");
}

#[test]
fn a_text_of_the_spec_stays_a_text() {
    let example = call("news").unwrap();
    assert_eq!(example, r"shop.news('it\'s */ new', (value) => console.log(value))");
    let mut out = String::new();
    super::super::Doc::default().example(Some(&example)).print(&mut out, 0);
    assert_eq!(out.matches("*/").count(), 1, "{out}");
}
