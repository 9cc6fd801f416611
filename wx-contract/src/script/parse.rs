//! Tokens to statements.

use std::rc::Rc;

use super::{
    SyntaxError,
    ast::{Block, Expression, Function, Member, Name, Statement},
    tokens::{Token, tokens},
};

type Parsed<T> = Result<T, SyntaxError>;

pub(super) fn script(source: &str) -> Parsed<Block> {
    let mut parser = Parser { tokens: tokens(source)?, at: 0, waits: false };
    let mut statements = Vec::new();
    while *parser.peek() != Token::End {
        statements.push(parser.statement(true)?);
    }
    Ok(statements.into())
}

struct Parser {
    tokens: Vec<(Token, usize)>,
    at: usize,
    /// Whether the function that is read may wait.
    waits: bool,
}

/// Binary signs, the loosest first.
const LEVELS: &[&[&str]] = &[
    &["??"],
    &["||"],
    &["&&"],
    &["===", "!==", "==", "!="],
    &["<=", ">=", "<", ">", "in", "instanceof"],
    &["+", "-"],
    &["*", "/", "%"],
    &["**"],
];

impl Parser {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn peek_after(&self, steps: usize) -> &Token {
        let last = self.tokens.len() - 1;
        &self.tokens[(self.at + steps).min(last)].0
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn error<T>(&self, expected: &str) -> Parsed<T> {
        let (token, line) = &self.tokens[self.at];
        Err(SyntaxError::at(*line, &format!("expected {expected}, found {token:?}")))
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Token::Sign(found) if *found == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Name(found) if **found == *word)
    }

    fn accept(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        if found {
            self.next();
        }
        found
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        if found {
            self.next();
        }
        found
    }

    fn expect(&mut self, sign: &str) -> Parsed<()> {
        if self.accept(sign) { Ok(()) } else { self.error(&format!("`{sign}`")) }
    }

    fn name(&mut self) -> Parsed<Name> {
        match self.peek().clone() {
            Token::Name(name) => {
                self.next();
                Ok(name)
            }
            _ => self.error("a name"),
        }
    }

    // ---- statements ----

    fn block(&mut self, own: bool) -> Parsed<Block> {
        self.expect("{")?;
        let mut statements = Vec::new();
        while !self.accept("}") {
            statements.push(self.statement(own)?);
        }
        Ok(statements.into())
    }

    /// The body of `if`, `for`, ...: a block or one statement.
    fn body(&mut self) -> Parsed<Block> {
        if self.is("{") { self.block(false) } else { Ok(Rc::from([self.statement(false)?])) }
    }

    /// `own`: whether it is one of the function's own statements, where it may wait.
    fn statement(&mut self, own: bool) -> Parsed<Statement> {
        if self.is("{") {
            return Ok(Statement::Block(self.block(false)?));
        }
        let word = match self.peek() {
            Token::Name(word) => Rc::clone(word),
            _ => Rc::from(""),
        };
        let statement = match &*word {
            "let" | "const" | "var" => self.declaration(own)?,
            "function" => {
                self.next();
                let function = self.function(false)?;
                return Ok(Statement::Let(
                    Rc::clone(&function.name),
                    Some(Expression::Function(function)),
                ));
            }
            "async" if *self.peek_after(1) == Token::Name("function".into()) => {
                self.next();
                self.next();
                let function = self.function(true)?;
                return Ok(Statement::Let(
                    Rc::clone(&function.name),
                    Some(Expression::Function(function)),
                ));
            }
            "return" => {
                self.next();
                let value = if self.is(";") { None } else { Some(self.expression()?) };
                Statement::Return(value)
            }
            "throw" => {
                self.next();
                Statement::Throw(self.expression()?)
            }
            "if" => return self.condition(),
            "for" => return self.repetition(),
            "while" => {
                self.next();
                let test = self.in_parentheses()?;
                return Ok(Statement::While(test, self.body()?));
            }
            "try" => return self.attempt(),
            "await" if own && self.waits => {
                self.next();
                Statement::Await(None, self.expression()?)
            }
            _ => Statement::Expression(self.expression()?),
        };
        self.expect(";")?;
        Ok(statement)
    }

    fn declaration(&mut self, own: bool) -> Parsed<Statement> {
        self.next();
        let name = self.name()?;
        if !self.accept("=") {
            return Ok(Statement::Let(name, None));
        }
        if own && self.waits && self.accept_word("await") {
            return Ok(Statement::Await(Some(name), self.expression()?));
        }
        let value = self.expression()?;
        Ok(Statement::Let(Rc::clone(&name), Some(named(value, &name))))
    }

    fn in_parentheses(&mut self) -> Parsed<Expression> {
        self.expect("(")?;
        let inside = self.expression()?;
        self.expect(")")?;
        Ok(inside)
    }

    fn condition(&mut self) -> Parsed<Statement> {
        self.next();
        let test = self.in_parentheses()?;
        let then = self.body()?;
        let otherwise = if self.accept_word("else") { self.body()? } else { Rc::from([]) };
        Ok(Statement::If(test, then, otherwise))
    }

    fn repetition(&mut self) -> Parsed<Statement> {
        self.next();
        self.expect("(")?;
        if *self.peek_after(2) == Token::Name("of".into()) {
            self.next();
            let name = self.name()?;
            self.next();
            let list = self.expression()?;
            self.expect(")")?;
            return Ok(Statement::Each(name, list, self.body()?));
        }
        let first = self.declaration(false)?;
        self.expect(";")?;
        let test = self.expression()?;
        self.expect(";")?;
        let step = if self.is(")") { None } else { Some(self.expression()?) };
        self.expect(")")?;
        Ok(Statement::For(Box::new(first), test, step, self.body()?))
    }

    fn attempt(&mut self) -> Parsed<Statement> {
        self.next();
        let body = self.block(false)?;
        let mut handler = None;
        if self.accept_word("catch") {
            let mut name = None;
            if self.accept("(") {
                name = Some(self.name()?);
                self.expect(")")?;
            }
            handler = Some((name, self.block(false)?));
        }
        let last = if self.accept_word("finally") { self.block(false)? } else { Rc::from([]) };
        Ok(Statement::Try(body, handler, last))
    }

    // ---- functions ----

    /// What follows the word `function`.
    fn function(&mut self, waits: bool) -> Parsed<Rc<Function>> {
        let name = if self.is("(") { Rc::from("") } else { self.name()? };
        self.method(name, waits)
    }

    /// Parameters and body.
    fn method(&mut self, name: Name, waits: bool) -> Parsed<Rc<Function>> {
        let params = self.params()?;
        let body = self.function_body(waits)?;
        Ok(Rc::new(Function { name, params, body, arrow: false, waits }))
    }

    fn params(&mut self) -> Parsed<Vec<Name>> {
        self.expect("(")?;
        let mut params = Vec::new();
        while !self.accept(")") {
            params.push(self.name()?);
            if !self.is(")") {
                self.expect(",")?;
            }
        }
        Ok(params)
    }

    fn function_body(&mut self, waits: bool) -> Parsed<Block> {
        let outer = std::mem::replace(&mut self.waits, waits);
        let body = self.block(true);
        self.waits = outer;
        body
    }

    /// Whether an arrow function begins here.
    fn arrow_ahead(&self) -> bool {
        if matches!(self.peek(), Token::Name(_)) {
            return *self.peek_after(1) == Token::Sign("=>");
        }
        if !self.is("(") {
            return false;
        }
        let mut depth = 0;
        for steps in 0.. {
            match self.peek_after(steps) {
                Token::Sign("(") => depth += 1,
                Token::Sign(")") => {
                    depth -= 1;
                    if depth == 0 {
                        return *self.peek_after(steps + 1) == Token::Sign("=>");
                    }
                }
                Token::End => return false,
                _ => {}
            }
        }
        false
    }

    fn arrow(&mut self, waits: bool) -> Parsed<Expression> {
        let params = if self.is("(") { self.params()? } else { vec![self.name()?] };
        self.expect("=>")?;
        let body = if self.is("{") {
            self.function_body(waits)?
        } else {
            Rc::from([Statement::Return(Some(self.assignment()?))])
        };
        let function = Function { name: "".into(), params, body, arrow: true, waits };
        Ok(Expression::Function(Rc::new(function)))
    }

    // ---- expressions ----

    fn expression(&mut self) -> Parsed<Expression> {
        self.assignment()
    }

    fn assignment(&mut self) -> Parsed<Expression> {
        if self.is_word("async") {
            if *self.peek_after(1) == Token::Name("function".into()) {
                self.next();
                self.next();
                return Ok(Expression::Function(self.function(true)?));
            }
            self.next();
            return self.arrow(true);
        }
        if self.arrow_ahead() {
            return self.arrow(false);
        }
        let left = self.choice()?;
        let operator = match self.peek() {
            Token::Sign("=") => None,
            Token::Sign("+=") => Some("+"),
            Token::Sign("-=") => Some("-"),
            _ => return Ok(left),
        };
        self.next();
        let right = self.assignment()?;
        Ok(Expression::Assign(operator, Box::new(left), Box::new(right)))
    }

    fn choice(&mut self) -> Parsed<Expression> {
        let test = self.binary(0)?;
        if !self.accept("?") {
            return Ok(test);
        }
        let then = self.assignment()?;
        self.expect(":")?;
        let otherwise = self.assignment()?;
        Ok(Expression::Choice(Box::new(test), Box::new(then), Box::new(otherwise)))
    }

    fn binary(&mut self, level: usize) -> Parsed<Expression> {
        let Some(signs) = LEVELS.get(level) else {
            return self.unary();
        };
        let mut left = self.binary(level + 1)?;
        loop {
            let found = signs.iter().find(|sign| self.is(sign) || self.is_word(sign));
            let Some(sign) = found else { return Ok(left) };
            self.next();
            let right = self.binary(level + 1)?;
            left = Expression::Binary(sign, Box::new(left), Box::new(right));
        }
    }

    fn unary(&mut self) -> Parsed<Expression> {
        for sign in ["!", "-", "+"] {
            if self.accept(sign) {
                return Ok(Expression::Unary(sign, Box::new(self.unary()?)));
            }
        }
        for word in ["typeof", "void", "delete"] {
            if self.accept_word(word) {
                return Ok(Expression::Unary(word, Box::new(self.unary()?)));
            }
        }
        let operand = self.postfix()?;
        for (sign, operator) in [("++", "+"), ("--", "-")] {
            if self.accept(sign) {
                return Ok(Expression::Step(operator, Box::new(operand)));
            }
        }
        Ok(operand)
    }

    fn postfix(&mut self) -> Parsed<Expression> {
        let mut expression = self.primary()?;
        loop {
            if self.accept(".") {
                let key = Expression::Text(self.name()?.encode_utf16().collect());
                expression = Expression::Property(Box::new(expression), Box::new(key));
            } else if self.accept("[") {
                let key = self.expression()?;
                self.expect("]")?;
                expression = Expression::Property(Box::new(expression), Box::new(key));
            } else if self.is("(") {
                expression = Expression::Call(Box::new(expression), self.arguments()?);
            } else {
                return Ok(expression);
            }
        }
    }

    fn arguments(&mut self) -> Parsed<Vec<Expression>> {
        self.expect("(")?;
        self.list(")")
    }

    fn list(&mut self, end: &str) -> Parsed<Vec<Expression>> {
        let mut items = Vec::new();
        while !self.accept(end) {
            items.push(self.assignment()?);
            if !self.is(end) {
                self.expect(",")?;
            }
        }
        Ok(items)
    }

    fn primary(&mut self) -> Parsed<Expression> {
        Ok(match self.next() {
            Token::Number(number) => Expression::Number(number),
            Token::Text(text) => Expression::Text(text),
            Token::Template(pieces) => {
                let parse = |inner: String| {
                    let mut parser = Parser { tokens: tokens(&inner)?, at: 0, waits: false };
                    parser.expression()
                };
                let pieces = pieces
                    .into_iter()
                    .map(|(text, inner)| Ok((text, inner.map(parse).transpose()?)));
                Expression::Template(pieces.collect::<Parsed<_>>()?)
            }
            Token::Sign("(") => {
                let inside = self.expression()?;
                self.expect(")")?;
                inside
            }
            Token::Sign("[") => Expression::Array(self.list("]")?),
            Token::Sign("{") => self.object()?,
            Token::Name(word) => match &*word {
                "true" => Expression::Boolean(true),
                "false" => Expression::Boolean(false),
                "null" => Expression::Null,
                "undefined" => Expression::Undefined,
                "this" => Expression::This,
                "function" => Expression::Function(self.function(false)?),
                "new" => {
                    let mut class = self.primary()?;
                    while self.accept(".") {
                        let key = Expression::Text(self.name()?.encode_utf16().collect());
                        class = Expression::Property(Box::new(class), Box::new(key));
                    }
                    let args = if self.is("(") { self.arguments()? } else { Vec::new() };
                    Expression::New(Box::new(class), args)
                }
                "await" => return self.error("`await` only before a statement's whole value"),
                _ => Expression::Name(word),
            },
            _ => {
                self.at = self.at.saturating_sub(1);
                return self.error("an expression");
            }
        })
    }

    fn object(&mut self) -> Parsed<Expression> {
        let mut members = Vec::new();
        while !self.accept("}") {
            members.push(self.member()?);
            if !self.is("}") {
                self.expect(",")?;
            }
        }
        Ok(Expression::Object(members))
    }

    fn member(&mut self) -> Parsed<Member> {
        let followed = !matches!(self.peek_after(1), Token::Sign(":" | "," | "(" | "}"));
        if followed && (self.is_word("get") || self.is_word("set")) {
            let get = self.accept_word("get") || !self.accept_word("set");
            let key = self.member_key()?;
            let function = self.method("".into(), false)?;
            return Ok(if get { Member::Get(key, function) } else { Member::Set(key, function) });
        }
        let waits = followed && self.accept_word("async");
        let short = match self.peek() {
            Token::Name(name) => Some(Rc::clone(name)),
            _ => None,
        };
        let literal = !self.is("[");
        let key = self.member_key()?;
        if self.is("(") {
            let function = self.method(short.unwrap_or_else(|| "".into()), waits)?;
            return Ok(Member::Value(key, Expression::Function(function)));
        }
        if self.is(":") && literal && is_proto(&key) {
            return self.error(
                "`['__proto__']`, an own key: `__proto__` alone is not part of this language",
            );
        }
        if self.accept(":") {
            let value = self.assignment()?;
            let value = match short {
                Some(name) => named(value, &name),
                None => value,
            };
            return Ok(Member::Value(key, value));
        }
        match short {
            Some(name) => Ok(Member::Value(key, Expression::Name(name))),
            None => self.error("`:`"),
        }
    }

    fn member_key(&mut self) -> Parsed<Expression> {
        match self.next() {
            Token::Name(name) => Ok(Expression::Text(name.encode_utf16().collect())),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign("[") => {
                let key = self.expression()?;
                self.expect("]")?;
                Ok(key)
            }
            _ => self.error("a key"),
        }
    }
}

fn is_proto(key: &Expression) -> bool {
    matches!(key, Expression::Text(text) if text.iter().copied().eq("__proto__".encode_utf16()))
}

/// A function takes the name of what it is assigned to.
fn named(value: Expression, name: &Name) -> Expression {
    match value {
        Expression::Function(function) if function.name.is_empty() => {
            let Function { params, body, arrow, waits, .. } = &*function;
            Expression::Function(Rc::new(Function {
                name: Rc::clone(name),
                params: params.clone(),
                body: Rc::clone(body),
                arrow: *arrow,
                waits: *waits,
            }))
        }
        value => value,
    }
}
