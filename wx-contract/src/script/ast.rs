//! What a script is, after parsing.

use std::rc::Rc;

pub(super) type Name = Rc<str>;
pub(super) type Block = Rc<[Statement]>;

#[derive(Debug)]
pub(super) enum Statement {
    /// `let`, `const` and `var` alike.
    Let(Name, Option<Expression>),
    Expression(Expression),
    /// `await e;`, `let x = await e;`: only where a function's own statements are.
    Await(Option<Name>, Expression),
    Return(Option<Expression>),
    Throw(Expression),
    If(Expression, Block, Block),
    For(Box<Statement>, Expression, Option<Expression>, Block),
    Each(Name, Expression, Block),
    While(Expression, Block),
    Try(Block, Option<(Option<Name>, Block)>, Block),
    Block(Block),
}

#[derive(Debug)]
pub(super) struct Function {
    pub name: Name,
    pub params: Vec<Name>,
    pub body: Block,
    pub arrow: bool,
    pub waits: bool,
}

#[derive(Debug)]
pub(super) enum Expression {
    Undefined,
    Null,
    Boolean(bool),
    Number(f64),
    Text(Rc<[u16]>),
    Template(Vec<(Rc<[u16]>, Option<Expression>)>),
    Name(Name),
    This,
    Array(Vec<Expression>),
    Object(Vec<Member>),
    Function(Rc<Function>),
    Property(Box<Expression>, Box<Expression>),
    Call(Box<Expression>, Vec<Expression>),
    New(Box<Expression>, Vec<Expression>),
    Unary(&'static str, Box<Expression>),
    Binary(&'static str, Box<Expression>, Box<Expression>),
    Choice(Box<Expression>, Box<Expression>, Box<Expression>),
    /// `x++`: gives the value before.
    Step(&'static str, Box<Expression>),
    Assign(Option<&'static str>, Box<Expression>, Box<Expression>),
}

#[derive(Debug)]
pub(super) enum Member {
    Value(Expression, Expression),
    Get(Expression, Rc<Function>),
    Set(Expression, Rc<Function>),
}
