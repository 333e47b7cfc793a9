/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Input Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getMicrophone <em>Microphone</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getSourcePort <em>Source Port</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getStand <em>Stand</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#isPhantom <em>Phantom</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getStagebox <em>Stagebox</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getSubSnake <em>Sub Snake</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getDca <em>Dca</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getInsert <em>Insert</em>}</li>
 *   <li>{@link org.headroom.model.channel.impl.InputChannelImpl#getStrips <em>Strips</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InputChannelImpl extends NamedImpl implements InputChannel {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMicrophone() <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicrophone()
	 * @generated
	 * @ordered
	 */
	protected static final String MICROPHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMicrophone() <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicrophone()
	 * @generated
	 * @ordered
	 */
	protected String microphone = MICROPHONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Device source;

	/**
	 * The cached value of the '{@link #getSourcePort() <em>Source Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePort()
	 * @generated
	 * @ordered
	 */
	protected Port sourcePort;

	/**
	 * The default value of the '{@link #getStand() <em>Stand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStand()
	 * @generated
	 * @ordered
	 */
	protected static final String STAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStand() <em>Stand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStand()
	 * @generated
	 * @ordered
	 */
	protected String stand = STAND_EDEFAULT;

	/**
	 * The default value of the '{@link #isPhantom() <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhantom()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PHANTOM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPhantom() <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhantom()
	 * @generated
	 * @ordered
	 */
	protected boolean phantom = PHANTOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected String position = POSITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStagebox() <em>Stagebox</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStagebox()
	 * @generated
	 * @ordered
	 */
	protected Port stagebox;

	/**
	 * The default value of the '{@link #getSubSnake() <em>Sub Snake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubSnake()
	 * @generated
	 * @ordered
	 */
	protected static final String SUB_SNAKE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubSnake() <em>Sub Snake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubSnake()
	 * @generated
	 * @ordered
	 */
	protected String subSnake = SUB_SNAKE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDca() <em>Dca</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDca()
	 * @generated
	 * @ordered
	 */
	protected static final String DCA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDca() <em>Dca</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDca()
	 * @generated
	 * @ordered
	 */
	protected String dca = DCA_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsert() <em>Insert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsert()
	 * @generated
	 * @ordered
	 */
	protected static final String INSERT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInsert() <em>Insert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsert()
	 * @generated
	 * @ordered
	 */
	protected String insert = INSERT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrips() <em>Strips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrips()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsoleStrip> strips;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InputChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChannelPackage.Literals.INPUT_CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMicrophone() {
		return microphone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMicrophone(String newMicrophone) {
		String oldMicrophone = microphone;
		microphone = newMicrophone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__MICROPHONE, oldMicrophone, microphone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Device newSource) {
		Device oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getSourcePort() {
		return sourcePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourcePort(Port newSourcePort) {
		Port oldSourcePort = sourcePort;
		sourcePort = newSourcePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__SOURCE_PORT, oldSourcePort, sourcePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStand() {
		return stand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStand(String newStand) {
		String oldStand = stand;
		stand = newStand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__STAND, oldStand, stand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPhantom() {
		return phantom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhantom(boolean newPhantom) {
		boolean oldPhantom = phantom;
		phantom = newPhantom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__PHANTOM, oldPhantom, phantom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(String newPosition) {
		String oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getStagebox() {
		return stagebox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStagebox(Port newStagebox) {
		Port oldStagebox = stagebox;
		stagebox = newStagebox;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__STAGEBOX, oldStagebox, stagebox));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubSnake() {
		return subSnake;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubSnake(String newSubSnake) {
		String oldSubSnake = subSnake;
		subSnake = newSubSnake;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__SUB_SNAKE, oldSubSnake, subSnake));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDca() {
		return dca;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDca(String newDca) {
		String oldDca = dca;
		dca = newDca;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__DCA, oldDca, dca));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInsert() {
		return insert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsert(String newInsert) {
		String oldInsert = insert;
		insert = newInsert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChannelPackage.INPUT_CHANNEL__INSERT, oldInsert, insert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsoleStrip> getStrips() {
		if (strips == null) {
			strips = new EObjectContainmentEList<ConsoleStrip>(ConsoleStrip.class, this, ChannelPackage.INPUT_CHANNEL__STRIPS);
		}
		return strips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChannelPackage.INPUT_CHANNEL__STRIPS:
				return ((InternalEList<?>)getStrips()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChannelPackage.INPUT_CHANNEL__NUMBER:
				return getNumber();
			case ChannelPackage.INPUT_CHANNEL__INSTRUMENT:
				return getInstrument();
			case ChannelPackage.INPUT_CHANNEL__MICROPHONE:
				return getMicrophone();
			case ChannelPackage.INPUT_CHANNEL__SOURCE:
				return getSource();
			case ChannelPackage.INPUT_CHANNEL__SOURCE_PORT:
				return getSourcePort();
			case ChannelPackage.INPUT_CHANNEL__STAND:
				return getStand();
			case ChannelPackage.INPUT_CHANNEL__PHANTOM:
				return isPhantom();
			case ChannelPackage.INPUT_CHANNEL__POSITION:
				return getPosition();
			case ChannelPackage.INPUT_CHANNEL__STAGEBOX:
				return getStagebox();
			case ChannelPackage.INPUT_CHANNEL__SUB_SNAKE:
				return getSubSnake();
			case ChannelPackage.INPUT_CHANNEL__COLOUR:
				return getColour();
			case ChannelPackage.INPUT_CHANNEL__GROUP:
				return getGroup();
			case ChannelPackage.INPUT_CHANNEL__DCA:
				return getDca();
			case ChannelPackage.INPUT_CHANNEL__INSERT:
				return getInsert();
			case ChannelPackage.INPUT_CHANNEL__STRIPS:
				return getStrips();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ChannelPackage.INPUT_CHANNEL__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__MICROPHONE:
				setMicrophone((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__SOURCE:
				setSource((Device)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__SOURCE_PORT:
				setSourcePort((Port)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__STAND:
				setStand((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__PHANTOM:
				setPhantom((Boolean)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__POSITION:
				setPosition((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__STAGEBOX:
				setStagebox((Port)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__SUB_SNAKE:
				setSubSnake((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__COLOUR:
				setColour((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__GROUP:
				setGroup((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__DCA:
				setDca((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__INSERT:
				setInsert((String)newValue);
				return;
			case ChannelPackage.INPUT_CHANNEL__STRIPS:
				getStrips().clear();
				getStrips().addAll((Collection<? extends ConsoleStrip>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ChannelPackage.INPUT_CHANNEL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__MICROPHONE:
				setMicrophone(MICROPHONE_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__SOURCE:
				setSource((Device)null);
				return;
			case ChannelPackage.INPUT_CHANNEL__SOURCE_PORT:
				setSourcePort((Port)null);
				return;
			case ChannelPackage.INPUT_CHANNEL__STAND:
				setStand(STAND_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__PHANTOM:
				setPhantom(PHANTOM_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__STAGEBOX:
				setStagebox((Port)null);
				return;
			case ChannelPackage.INPUT_CHANNEL__SUB_SNAKE:
				setSubSnake(SUB_SNAKE_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__DCA:
				setDca(DCA_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__INSERT:
				setInsert(INSERT_EDEFAULT);
				return;
			case ChannelPackage.INPUT_CHANNEL__STRIPS:
				getStrips().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ChannelPackage.INPUT_CHANNEL__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ChannelPackage.INPUT_CHANNEL__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case ChannelPackage.INPUT_CHANNEL__MICROPHONE:
				return MICROPHONE_EDEFAULT == null ? microphone != null : !MICROPHONE_EDEFAULT.equals(microphone);
			case ChannelPackage.INPUT_CHANNEL__SOURCE:
				return source != null;
			case ChannelPackage.INPUT_CHANNEL__SOURCE_PORT:
				return sourcePort != null;
			case ChannelPackage.INPUT_CHANNEL__STAND:
				return STAND_EDEFAULT == null ? stand != null : !STAND_EDEFAULT.equals(stand);
			case ChannelPackage.INPUT_CHANNEL__PHANTOM:
				return phantom != PHANTOM_EDEFAULT;
			case ChannelPackage.INPUT_CHANNEL__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case ChannelPackage.INPUT_CHANNEL__STAGEBOX:
				return stagebox != null;
			case ChannelPackage.INPUT_CHANNEL__SUB_SNAKE:
				return SUB_SNAKE_EDEFAULT == null ? subSnake != null : !SUB_SNAKE_EDEFAULT.equals(subSnake);
			case ChannelPackage.INPUT_CHANNEL__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case ChannelPackage.INPUT_CHANNEL__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ChannelPackage.INPUT_CHANNEL__DCA:
				return DCA_EDEFAULT == null ? dca != null : !DCA_EDEFAULT.equals(dca);
			case ChannelPackage.INPUT_CHANNEL__INSERT:
				return INSERT_EDEFAULT == null ? insert != null : !INSERT_EDEFAULT.equals(insert);
			case ChannelPackage.INPUT_CHANNEL__STRIPS:
				return strips != null && !strips.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", microphone: ");
		result.append(microphone);
		result.append(", stand: ");
		result.append(stand);
		result.append(", phantom: ");
		result.append(phantom);
		result.append(", position: ");
		result.append(position);
		result.append(", subSnake: ");
		result.append(subSnake);
		result.append(", colour: ");
		result.append(colour);
		result.append(", group: ");
		result.append(group);
		result.append(", dca: ");
		result.append(dca);
		result.append(", insert: ");
		result.append(insert);
		result.append(')');
		return result.toString();
	}

} //InputChannelImpl
