//! What is read of a declaration file.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use wx_import::declarations::{
    Declarations, Function, Interface, Member, MemberKind, Ty, read, read_file,
};

fn declared(text: &str) -> Declarations {
    read(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The type of an alias beside an interface.
fn ty(written: &str) -> Ty {
    let declared = declared(&format!("interface Any {{}}\ntype It = {written}"));
    declared.aliases["It"].ty.clone()
}

/// The interface `It` with these members.
fn it(members: &str) -> Interface {
    declared(&format!("interface It {{\n{members}\n}}")).interfaces["It"].clone()
}

fn name(name: &str) -> Ty {
    Ty::Name { name: name.to_owned(), args: Vec::new() }
}

fn text(text: &str) -> Ty {
    Ty::String(text.to_owned())
}

#[track_caller]
fn method(member: &Member) -> &Function {
    match &member.kind {
        MemberKind::Method(function) => function,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn property(member: &Member) -> &Ty {
    match &member.kind {
        MemberKind::Property(ty) => ty,
        other => panic!("{other:?}"),
    }
}

#[test]
fn declarations_stand_in_a_namespace_or_outside() {
    let declared = declared(
        "interface Bare {}\ndeclare namespace Sea {\n  interface Ship {}\n  type Load = Cargo[]\n}\n\
         declare interface Buoy {}\nexport interface Pier {}\ndeclare global { interface Tide {} }\n\
         declare namespace Sea.Deep { interface Ship {} }",
    );
    let names: Vec<&str> = declared.interfaces.keys().map(String::as_str).collect();
    assert_eq!(names, ["Bare", "Ship", "Buoy", "Pier", "Tide", "Deep.Ship"]);
    let lines: Vec<u32> = declared.interfaces.values().map(|it| it.line).collect();
    assert_eq!(lines, [1, 3, 6, 7, 8, 9]);
    assert_eq!(declared.aliases["Load"].ty, Ty::List(Box::new(name("Cargo"))));
    assert_eq!(declared.unread, []);
}

#[test]
fn an_interface_declared_twice_has_the_members_of_both() {
    let declared =
        declared("interface It extends A { a: string }\ninterface It extends B, A { b: string }");
    let it = &declared.interfaces["It"];
    let members: Vec<&str> = it.members.iter().map(|member| &*member.name).collect();
    assert_eq!((members, it.line), (vec!["a", "b"], 1));
    assert_eq!(it.extends, [name("A"), name("B")]);
}

#[test]
fn an_alias_declared_twice_is_told_only_where_it_differs() {
    let same =
        declared("interface It {}\ntype A = ( a: B ) => void\ntype A = (a:  /* b */ B) => void");
    assert_eq!(same.aliases["A"].line, 2);
    assert_eq!(same.unread.len(), 0, "{:?}", same.unread);
    let other = declared("interface It {}\ntype A = string\ntype A = number");
    assert_eq!(other.aliases["A"].ty, name("string"));
    let [unread] = other.unread.as_slice() else { panic!("{:?}", other.unread) };
    assert_eq!((&*unread.what, unread.line), ("type A is declared before, as something else", 3));
}

#[test]
fn a_name_of_another_namespace_is_told_and_not_mixed_in() {
    let declared = declared(
        "declare namespace A { interface It { a: string } }\n\
         declare namespace B { interface It { b: string } }\n\
         declare namespace A { interface It { c: string } }",
    );
    assert_eq!(declared.interfaces["It"].members.len(), 2);
    let [unread] = declared.unread.as_slice() else { panic!("{:?}", declared.unread) };
    assert_eq!((&*unread.what, unread.line), ("It is declared before, in another namespace", 2));
}

#[test]
fn members_are_properties_methods_and_index_signatures() {
    let it = it(
        "  a: string\n  b?: number\n  readonly c: boolean\n  'scope.d'?: boolean\n  7: string\n\
         e(): void\n  e(a: string): number\n  f?(): void\n  [key: string]: any\n  get g(): string\n  h",
    );
    let members: Vec<(&str, bool, bool, u32)> = it
        .members
        .iter()
        .map(|member| (&*member.name, member.optional, member.readonly, member.line))
        .collect();
    let expected = [
        ("a", false, false, 2),
        ("b", true, false, 3),
        ("c", false, true, 4),
        ("scope.d", true, false, 5),
        ("7", false, false, 6),
        ("e", false, false, 7),
        ("e", false, false, 8),
        ("f", true, false, 9),
        ("*", false, false, 10),
        ("g", false, true, 11),
        ("h", false, false, 12),
    ];
    assert_eq!(members, expected);
    assert_eq!(method(&it.members[5]).returns, name("void"));
    assert_eq!(method(&it.members[6]).params[0].name, "a");
    let index = MemberKind::Index { key: "key".to_owned(), ty: name("any") };
    assert_eq!(it.members[8].kind, index);
    assert_eq!(property(&it.members[10]), &name("any"));
}

#[test]
fn comments_belong_to_what_follows_them() {
    let it = it("/** 需要基础库： `1.0.1` */
  /* no documentation */
  a(/** 需要基础库： `1.0.2` */ b: string, /** 需要基础库： `1.0.3` */
    c?: string /** 需要基础库： `1.0.4` */
  ): void /** 需要基础库： `1.0.5` */
  /** 需要基础库： `1.0.6` */
  // a line between
  d: string
  /** 需要基础库： `1.0.7` */
  /** 需要基础库： `1.0.8` */ e: string; f: string");
    let since = |member: &Member| member.facts.since.clone();
    let found: Vec<Option<String>> = it.members.iter().map(since).collect();
    let version = |version: &str| Some(version.to_owned());
    assert_eq!(found, [version("1.0.1"), version("1.0.6"), version("1.0.8"), None]);
    let [b, c] = method(&it.members[0]).params.as_slice() else { panic!() };
    assert_eq!(
        (b.facts.since.clone(), c.facts.since.clone()),
        (version("1.0.2"), version("1.0.3"))
    );
    let declared = declared(
        "/** 需要基础库： `1.1.1` */\nexport declare namespace A {\n\
         /** 需要基础库： `1.1.2` */\nexport interface I {}\n/** 需要基础库： `1.1.3` */\ntype T = I }",
    );
    assert_eq!(declared.interfaces["I"].facts.since, version("1.1.2"));
    assert_eq!(declared.aliases["T"].facts.since, version("1.1.3"));
}

#[test]
fn a_default_fits_the_type() {
    let it = it(
        "/** 默认 true */ a: boolean\n/** 默认 true */ b: number\n/** 默认 loud */ c: 'loud' | 'low'\n\
         /** 默认 mid */ d: 'loud' | 'low'\n/** 默认['a'] */ e: string[]\n/** 默认 1 */ f(/** 默认 2 */ g: number): void",
    );
    let default = |member: &Member| member.facts.default.clone();
    let found: Vec<Option<String>> = it.members.iter().map(default).collect();
    let literal = |literal: &str| Some(literal.to_owned());
    assert_eq!(found, [literal("true"), None, literal("'loud'"), None, literal("['a']"), None]);
    assert_eq!(method(&it.members[5]).params[0].facts.default, literal("2"));
}

#[test]
fn types_are_taken_apart() {
    let union = |types: &[Ty]| Ty::Union(types.to_vec());
    let list = |item: Ty| Ty::List(Box::new(item));
    let cases = [
        ("string", name("string")),
        ("null", name("null")),
        ("undefined", name("undefined")),
        ("A.B.C", name("A.B.C")),
        (
            "Record<string, A<B>>",
            Ty::Name {
                name: "Record".to_owned(),
                args: vec![
                    name("string"),
                    Ty::Name { name: "A".to_owned(), args: vec![name("B")] },
                ],
            },
        ),
        ("'a'", text("a")),
        (r#""a\n\u4e2d""#, text("a\n中")),
        ("-1.5", Ty::Number(-1.5)),
        ("0x10", Ty::Number(16.0)),
        ("true", Ty::Bool(true)),
        ("A | (B | C) | 'd'", union(&[name("A"), name("B"), name("C"), text("d")])),
        ("\n  | 'a'\n  | 'b'", union(&[text("a"), text("b")])),
        ("((A))", name("A")),
        ("A[]", list(name("A"))),
        ("A[][]", list(list(name("A")))),
        ("Array<'a' | 'b'>", list(union(&[text("a"), text("b")]))),
        ("[a: A, /* why */\n B]", Ty::Other("[a: A, B]".to_owned())),
        ("keyof A", Ty::Other("keyof A".to_owned())),
        ("A & B", Ty::Other("A & B".to_owned())),
        ("import('A').B", Ty::Other("import('A').B".to_owned())),
        ("`a${A}`", Ty::Other("`a${A}`".to_owned())),
    ];
    for (written, read) in cases {
        assert_eq!(ty(written), read, "{written}");
    }
    let Ty::Object(members) = ty("{ a: string, b(): void }") else { panic!() };
    assert_eq!(members.len(), 2);
}

#[test]
fn functions_have_parameters_and_type_parameters() {
    let Ty::Function(function) = ty("<T extends A = B, U>(a: T, b?: () => U, ...c: any[]) => void")
    else {
        panic!()
    };
    let [t, u] = function.generics.as_slice() else { panic!() };
    assert_eq!((&*t.name, &t.bound, &t.default), ("T", &Some(name("A")), &Some(name("B"))));
    assert_eq!((&*u.name, &u.bound, &u.default), ("U", &None, &None));
    let params: Vec<(&str, bool, bool)> =
        function.params.iter().map(|param| (&*param.name, param.optional, param.rest)).collect();
    assert_eq!(params, [("a", false, false), ("b", true, false), ("c", false, true)]);
    assert_eq!(function.params[2].ty, Ty::List(Box::new(name("any"))));
    assert_eq!(function.returns, name("void"));
    let generic = declared("interface It<T = any> extends A<T> {}");
    assert_eq!(generic.interfaces["It"].generics[0].default, Some(name("any")));
}

#[test]
fn what_is_neither_interface_nor_alias_is_told() {
    let declared = declared(
        "interface It {\n  (): void\n  new (): It\n  [Symbol.iterator](): void\n  set a(b: string)\n}\n\
         declare const wx: It\nenum E { a = 1 }\ndeclare module 'x' { interface Y {} }\n\
         import A from 'a'\nexport {}",
    );
    let unread: Vec<(u32, &str)> =
        declared.unread.iter().map(|unread| (unread.line, &*unread.what)).collect();
    let expected = [
        (2, "It is called as a function"),
        (3, "It is called with new"),
        (4, "the member [Symbol.iterator] of It has no plain name"),
        (5, "It.a is a setter"),
        (7, "declare const wx: It"),
        (8, "enum E { a = 1 }"),
        (9, "declare module 'x' { interface Y {} }"),
        (10, "import A from 'a'"),
    ];
    assert_eq!(unread, expected);
    assert_eq!(declared.interfaces.len(), 1);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let text = "/** 需要基础库： `1.2.3`\n *\n * 可选值：\n * - 'a': ;\n * - 'b': ; */\ninterface It {\n  a: string\n}\n";
    let unix = declared(text);
    let windows = declared(&format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(unix, windows);
    assert_eq!(unix.interfaces["It"].facts.values, ["a", "b"]);
    assert_eq!(unix.interfaces["It"].members[0].line, 7);
}

#[test]
fn a_file_is_read_like_its_text() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let text = "\u{feff}interface It { a: string }";
    std::fs::write(file.path(), text).unwrap();
    assert_eq!(read_file(file.path()).unwrap(), declared(text));
}
