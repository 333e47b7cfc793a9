/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.headroom.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The equipment of a production and how it is joined: each device exists once, on however many sheets it is drawn.
 * <!-- end-model-doc -->
 * @see org.headroom.model.system.SystemFactory
 * @model kind="package"
 * @generated
 */
public interface SystemPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "system";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:system";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "system";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SystemPackage eINSTANCE = org.headroom.model.system.impl.SystemPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.DeviceImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TYPE = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PORTS = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PROPERTIES = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Internal Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__INTERNAL_ROUTES = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LOCATION = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__DUTY = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Crest Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CREST_FACTOR = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SUPPLIER = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Spare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SPARE = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__TAGS = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FIRMWARE = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ADDRESS = BasePackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FREQUENCY = BasePackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Hand Overs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__HAND_OVERS = BasePackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.PortImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getPort()
	 * @generated
	 */
	int PORT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phantom On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__PHANTOM_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__GAIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__PAD = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TAP = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unused On Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__UNUSED_ON_PURPOSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Channel Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CHANNEL_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ENDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CHANNELS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.NetworkChannelImpl <em>Network Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.NetworkChannelImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getNetworkChannel()
	 * @generated
	 */
	int NETWORK_CHANNEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Transmit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__TRANSMIT = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL__SOURCE = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Network Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Network Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_CHANNEL_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.HandOverImpl <em>Hand Over</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.HandOverImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getHandOver()
	 * @generated
	 */
	int HAND_OVER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER__FORMAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER__FILE_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER__HASH = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER__LINES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Hand Over</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Hand Over</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAND_OVER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.PropertyValueImpl <em>Property Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.PropertyValueImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getPropertyValue()
	 * @generated
	 */
	int PROPERTY_VALUE = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.InternalRouteImpl <em>Internal Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.InternalRouteImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getInternalRoute()
	 * @generated
	 */
	int INTERNAL_ROUTE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__SOURCE_CHANNEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__TARGET_CHANNEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__GAIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE__DELAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Internal Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Internal Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_ROUTE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.CableImpl <em>Cable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.CableImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getCable()
	 * @generated
	 */
	int CABLE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__SIGNAL = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__TYPE = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__LENGTH = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__FROM = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__TO = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Multicore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__MULTICORE = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__PAIR = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__COLOUR = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__STATE = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Network Channels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NETWORK_CHANNELS = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Cable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Cable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.CableEndImpl <em>Cable End</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.CableEndImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getCableEnd()
	 * @generated
	 */
	int CABLE_END = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__PORT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__CONNECTOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__GENDER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__ADAPTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adapter Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__ADAPTER_TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__LOCATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cable Of From</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__CABLE_OF_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cable Of To</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END__CABLE_OF_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Cable End</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Cable</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END___CABLE = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Opposite</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END___OPPOSITE = BasePackage.IDENTIFIED_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Cable End</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_END_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.MulticoreImpl <em>Multicore</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.MulticoreImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getMulticore()
	 * @generated
	 */
	int MULTICORE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__TYPE = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__LENGTH = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pairs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__PAIRS = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__FROM = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__TO = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE__STATE = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Multicore</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Multicore</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTICORE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.LoomImpl <em>Loom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.LoomImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getLoom()
	 * @generated
	 */
	int LOOM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__CABLES = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multicores</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM__MULTICORES = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Loom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Loom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOM_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.RackImpl <em>Rack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.RackImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getRack()
	 * @generated
	 */
	int RACK = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__UNITS = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__LOCATION = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__MASS = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK__SLOTS = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Rack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.impl.RackSlotImpl <em>Rack Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.impl.RackSlotImpl
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getRackSlot()
	 * @generated
	 */
	int RACK_SLOT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT__SIDE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rack Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Rack Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACK_SLOT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.CableSide <em>Cable Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.CableSide
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getCableSide()
	 * @generated
	 */
	int CABLE_SIDE = 12;

	/**
	 * The meta object id for the '{@link org.headroom.model.system.RackSide <em>Rack Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.system.RackSide
	 * @see org.headroom.model.system.impl.SystemPackageImpl#getRackSide()
	 * @generated
	 */
	int RACK_SIDE = 13;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.headroom.model.system.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Device#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.headroom.model.system.Device#getType()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Device#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.headroom.model.system.Device#getPorts()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Ports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Device#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.headroom.model.system.Device#getProperties()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Device#getInternalRoutes <em>Internal Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Internal Routes</em>'.
	 * @see org.headroom.model.system.Device#getInternalRoutes()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_InternalRoutes();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Device#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.headroom.model.system.Device#getLocation()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getDuty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duty</em>'.
	 * @see org.headroom.model.system.Device#getDuty()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Duty();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getCrestFactor <em>Crest Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crest Factor</em>'.
	 * @see org.headroom.model.system.Device#getCrestFactor()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_CrestFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supplier</em>'.
	 * @see org.headroom.model.system.Device#getSupplier()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#isSpare <em>Spare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spare</em>'.
	 * @see org.headroom.model.system.Device#isSpare()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Spare();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.system.Device#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.headroom.model.system.Device#getTags()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.headroom.model.system.Device#getFirmware()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.headroom.model.system.Device#getAddress()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Device#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.headroom.model.system.Device#getFrequency()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Frequency();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Device#getHandOvers <em>Hand Overs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hand Overs</em>'.
	 * @see org.headroom.model.system.Device#getHandOvers()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_HandOvers();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port</em>'.
	 * @see org.headroom.model.system.Port
	 * @generated
	 */
	EClass getPort();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.system.Port#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Device</em>'.
	 * @see org.headroom.model.system.Port#getDevice()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Device();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Port#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.headroom.model.system.Port#getType()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.headroom.model.system.Port#getLabel()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#isPhantomOn <em>Phantom On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phantom On</em>'.
	 * @see org.headroom.model.system.Port#isPhantomOn()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_PhantomOn();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.system.Port#getGain()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#isPad <em>Pad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pad</em>'.
	 * @see org.headroom.model.system.Port#isPad()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Pad();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#getTap <em>Tap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tap</em>'.
	 * @see org.headroom.model.system.Port#getTap()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Tap();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#isUnusedOnPurpose <em>Unused On Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unused On Purpose</em>'.
	 * @see org.headroom.model.system.Port#isUnusedOnPurpose()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_UnusedOnPurpose();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Port#getChannelName <em>Channel Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel Name</em>'.
	 * @see org.headroom.model.system.Port#getChannelName()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_ChannelName();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.system.Port#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ends</em>'.
	 * @see org.headroom.model.system.Port#getEnds()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Ends();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Port#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.headroom.model.system.Port#getChannels()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Channels();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.NetworkChannel <em>Network Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Channel</em>'.
	 * @see org.headroom.model.system.NetworkChannel
	 * @generated
	 */
	EClass getNetworkChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.NetworkChannel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.system.NetworkChannel#getNumber()
	 * @see #getNetworkChannel()
	 * @generated
	 */
	EAttribute getNetworkChannel_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.NetworkChannel#isTransmit <em>Transmit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transmit</em>'.
	 * @see org.headroom.model.system.NetworkChannel#isTransmit()
	 * @see #getNetworkChannel()
	 * @generated
	 */
	EAttribute getNetworkChannel_Transmit();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.NetworkChannel#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.headroom.model.system.NetworkChannel#getSource()
	 * @see #getNetworkChannel()
	 * @generated
	 */
	EReference getNetworkChannel_Source();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.HandOver <em>Hand Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hand Over</em>'.
	 * @see org.headroom.model.system.HandOver
	 * @generated
	 */
	EClass getHandOver();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.HandOver#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.headroom.model.system.HandOver#getFormat()
	 * @see #getHandOver()
	 * @generated
	 */
	EAttribute getHandOver_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.HandOver#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.headroom.model.system.HandOver#getFileName()
	 * @see #getHandOver()
	 * @generated
	 */
	EAttribute getHandOver_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.HandOver#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.headroom.model.system.HandOver#getHash()
	 * @see #getHandOver()
	 * @generated
	 */
	EAttribute getHandOver_Hash();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.system.HandOver#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.headroom.model.system.HandOver#getLines()
	 * @see #getHandOver()
	 * @generated
	 */
	EAttribute getHandOver_Lines();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.PropertyValue <em>Property Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property Value</em>'.
	 * @see org.headroom.model.system.PropertyValue
	 * @generated
	 */
	EClass getPropertyValue();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.PropertyValue#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.headroom.model.system.PropertyValue#getKey()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.PropertyValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.headroom.model.system.PropertyValue#getValue()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Value();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.InternalRoute <em>Internal Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Internal Route</em>'.
	 * @see org.headroom.model.system.InternalRoute
	 * @generated
	 */
	EClass getInternalRoute();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.InternalRoute#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.headroom.model.system.InternalRoute#getSource()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EReference getInternalRoute_Source();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.InternalRoute#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.headroom.model.system.InternalRoute#getTarget()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EReference getInternalRoute_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.InternalRoute#getSourceChannel <em>Source Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Channel</em>'.
	 * @see org.headroom.model.system.InternalRoute#getSourceChannel()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EAttribute getInternalRoute_SourceChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.InternalRoute#getTargetChannel <em>Target Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Channel</em>'.
	 * @see org.headroom.model.system.InternalRoute#getTargetChannel()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EAttribute getInternalRoute_TargetChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.InternalRoute#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.system.InternalRoute#getGain()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EAttribute getInternalRoute_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.InternalRoute#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.headroom.model.system.InternalRoute#getDelay()
	 * @see #getInternalRoute()
	 * @generated
	 */
	EAttribute getInternalRoute_Delay();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Cable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cable</em>'.
	 * @see org.headroom.model.system.Cable
	 * @generated
	 */
	EClass getCable();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.system.Cable#getNumber()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.headroom.model.system.Cable#getSignal()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Signal();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Cable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.headroom.model.system.Cable#getType()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.headroom.model.system.Cable#getLength()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Length();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.system.Cable#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>From</em>'.
	 * @see org.headroom.model.system.Cable#getFrom()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_From();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.system.Cable#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>To</em>'.
	 * @see org.headroom.model.system.Cable#getTo()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_To();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Cable#getMulticore <em>Multicore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Multicore</em>'.
	 * @see org.headroom.model.system.Cable#getMulticore()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_Multicore();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getPair <em>Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pair</em>'.
	 * @see org.headroom.model.system.Cable#getPair()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Pair();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.headroom.model.system.Cable#getColour()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Cable#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.headroom.model.system.Cable#getState()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_State();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.system.Cable#getNetworkChannels <em>Network Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Network Channels</em>'.
	 * @see org.headroom.model.system.Cable#getNetworkChannels()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_NetworkChannels();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.CableEnd <em>Cable End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cable End</em>'.
	 * @see org.headroom.model.system.CableEnd
	 * @generated
	 */
	EClass getCableEnd();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.CableEnd#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Port</em>'.
	 * @see org.headroom.model.system.CableEnd#getPort()
	 * @see #getCableEnd()
	 * @generated
	 */
	EReference getCableEnd_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.CableEnd#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.headroom.model.system.CableEnd#getConnector()
	 * @see #getCableEnd()
	 * @generated
	 */
	EAttribute getCableEnd_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.CableEnd#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.headroom.model.system.CableEnd#getGender()
	 * @see #getCableEnd()
	 * @generated
	 */
	EAttribute getCableEnd_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.CableEnd#isAdapter <em>Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adapter</em>'.
	 * @see org.headroom.model.system.CableEnd#isAdapter()
	 * @see #getCableEnd()
	 * @generated
	 */
	EAttribute getCableEnd_Adapter();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.CableEnd#getAdapterType <em>Adapter Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Adapter Type</em>'.
	 * @see org.headroom.model.system.CableEnd#getAdapterType()
	 * @see #getCableEnd()
	 * @generated
	 */
	EReference getCableEnd_AdapterType();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.CableEnd#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.headroom.model.system.CableEnd#getLocation()
	 * @see #getCableEnd()
	 * @generated
	 */
	EReference getCableEnd_Location();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.system.CableEnd#getCableOfFrom <em>Cable Of From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cable Of From</em>'.
	 * @see org.headroom.model.system.CableEnd#getCableOfFrom()
	 * @see #getCableEnd()
	 * @generated
	 */
	EReference getCableEnd_CableOfFrom();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.system.CableEnd#getCableOfTo <em>Cable Of To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cable Of To</em>'.
	 * @see org.headroom.model.system.CableEnd#getCableOfTo()
	 * @see #getCableEnd()
	 * @generated
	 */
	EReference getCableEnd_CableOfTo();

	/**
	 * Returns the meta object for the '{@link org.headroom.model.system.CableEnd#cable() <em>Cable</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Cable</em>' operation.
	 * @see org.headroom.model.system.CableEnd#cable()
	 * @generated
	 */
	EOperation getCableEnd__Cable();

	/**
	 * Returns the meta object for the '{@link org.headroom.model.system.CableEnd#opposite() <em>Opposite</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Opposite</em>' operation.
	 * @see org.headroom.model.system.CableEnd#opposite()
	 * @generated
	 */
	EOperation getCableEnd__Opposite();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Multicore <em>Multicore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Multicore</em>'.
	 * @see org.headroom.model.system.Multicore
	 * @generated
	 */
	EClass getMulticore();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Multicore#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.system.Multicore#getNumber()
	 * @see #getMulticore()
	 * @generated
	 */
	EAttribute getMulticore_Number();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Multicore#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.headroom.model.system.Multicore#getType()
	 * @see #getMulticore()
	 * @generated
	 */
	EReference getMulticore_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Multicore#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.headroom.model.system.Multicore#getLength()
	 * @see #getMulticore()
	 * @generated
	 */
	EAttribute getMulticore_Length();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.system.Multicore#getPairs <em>Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Pairs</em>'.
	 * @see org.headroom.model.system.Multicore#getPairs()
	 * @see #getMulticore()
	 * @generated
	 */
	EReference getMulticore_Pairs();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Multicore#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.headroom.model.system.Multicore#getFrom()
	 * @see #getMulticore()
	 * @generated
	 */
	EReference getMulticore_From();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Multicore#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.headroom.model.system.Multicore#getTo()
	 * @see #getMulticore()
	 * @generated
	 */
	EReference getMulticore_To();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Multicore#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.headroom.model.system.Multicore#getState()
	 * @see #getMulticore()
	 * @generated
	 */
	EAttribute getMulticore_State();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Loom <em>Loom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loom</em>'.
	 * @see org.headroom.model.system.Loom
	 * @generated
	 */
	EClass getLoom();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Loom#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.system.Loom#getNumber()
	 * @see #getLoom()
	 * @generated
	 */
	EAttribute getLoom_Number();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.system.Loom#getCables <em>Cables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cables</em>'.
	 * @see org.headroom.model.system.Loom#getCables()
	 * @see #getLoom()
	 * @generated
	 */
	EReference getLoom_Cables();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.system.Loom#getMulticores <em>Multicores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Multicores</em>'.
	 * @see org.headroom.model.system.Loom#getMulticores()
	 * @see #getLoom()
	 * @generated
	 */
	EReference getLoom_Multicores();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.Rack <em>Rack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rack</em>'.
	 * @see org.headroom.model.system.Rack
	 * @generated
	 */
	EClass getRack();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Rack#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.headroom.model.system.Rack#getUnits()
	 * @see #getRack()
	 * @generated
	 */
	EAttribute getRack_Units();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.Rack#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.headroom.model.system.Rack#getLocation()
	 * @see #getRack()
	 * @generated
	 */
	EReference getRack_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.Rack#getMass <em>Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mass</em>'.
	 * @see org.headroom.model.system.Rack#getMass()
	 * @see #getRack()
	 * @generated
	 */
	EAttribute getRack_Mass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.system.Rack#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.headroom.model.system.Rack#getSlots()
	 * @see #getRack()
	 * @generated
	 */
	EReference getRack_Slots();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.system.RackSlot <em>Rack Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rack Slot</em>'.
	 * @see org.headroom.model.system.RackSlot
	 * @generated
	 */
	EClass getRackSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.RackSlot#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.headroom.model.system.RackSlot#getUnit()
	 * @see #getRackSlot()
	 * @generated
	 */
	EAttribute getRackSlot_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.system.RackSlot#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.headroom.model.system.RackSlot#getSide()
	 * @see #getRackSlot()
	 * @generated
	 */
	EAttribute getRackSlot_Side();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.system.RackSlot#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.system.RackSlot#getDevice()
	 * @see #getRackSlot()
	 * @generated
	 */
	EReference getRackSlot_Device();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.system.CableSide <em>Cable Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cable Side</em>'.
	 * @see org.headroom.model.system.CableSide
	 * @generated
	 */
	EEnum getCableSide();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.system.RackSide <em>Rack Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rack Side</em>'.
	 * @see org.headroom.model.system.RackSide
	 * @generated
	 */
	EEnum getRackSide();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SystemFactory getSystemFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.DeviceImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__TYPE = eINSTANCE.getDevice_Type();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__PORTS = eINSTANCE.getDevice_Ports();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__PROPERTIES = eINSTANCE.getDevice_Properties();

		/**
		 * The meta object literal for the '<em><b>Internal Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__INTERNAL_ROUTES = eINSTANCE.getDevice_InternalRoutes();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__LOCATION = eINSTANCE.getDevice_Location();

		/**
		 * The meta object literal for the '<em><b>Duty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__DUTY = eINSTANCE.getDevice_Duty();

		/**
		 * The meta object literal for the '<em><b>Crest Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__CREST_FACTOR = eINSTANCE.getDevice_CrestFactor();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SUPPLIER = eINSTANCE.getDevice_Supplier();

		/**
		 * The meta object literal for the '<em><b>Spare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__SPARE = eINSTANCE.getDevice_Spare();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__TAGS = eINSTANCE.getDevice_Tags();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__FIRMWARE = eINSTANCE.getDevice_Firmware();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__ADDRESS = eINSTANCE.getDevice_Address();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__FREQUENCY = eINSTANCE.getDevice_Frequency();

		/**
		 * The meta object literal for the '<em><b>Hand Overs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__HAND_OVERS = eINSTANCE.getDevice_HandOvers();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.PortImpl <em>Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.PortImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getPort()
		 * @generated
		 */
		EClass PORT = eINSTANCE.getPort();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__DEVICE = eINSTANCE.getPort_Device();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__TYPE = eINSTANCE.getPort_Type();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__LABEL = eINSTANCE.getPort_Label();

		/**
		 * The meta object literal for the '<em><b>Phantom On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__PHANTOM_ON = eINSTANCE.getPort_PhantomOn();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__GAIN = eINSTANCE.getPort_Gain();

		/**
		 * The meta object literal for the '<em><b>Pad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__PAD = eINSTANCE.getPort_Pad();

		/**
		 * The meta object literal for the '<em><b>Tap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__TAP = eINSTANCE.getPort_Tap();

		/**
		 * The meta object literal for the '<em><b>Unused On Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__UNUSED_ON_PURPOSE = eINSTANCE.getPort_UnusedOnPurpose();

		/**
		 * The meta object literal for the '<em><b>Channel Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__CHANNEL_NAME = eINSTANCE.getPort_ChannelName();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__ENDS = eINSTANCE.getPort_Ends();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__CHANNELS = eINSTANCE.getPort_Channels();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.NetworkChannelImpl <em>Network Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.NetworkChannelImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getNetworkChannel()
		 * @generated
		 */
		EClass NETWORK_CHANNEL = eINSTANCE.getNetworkChannel();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_CHANNEL__NUMBER = eINSTANCE.getNetworkChannel_Number();

		/**
		 * The meta object literal for the '<em><b>Transmit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_CHANNEL__TRANSMIT = eINSTANCE.getNetworkChannel_Transmit();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_CHANNEL__SOURCE = eINSTANCE.getNetworkChannel_Source();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.HandOverImpl <em>Hand Over</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.HandOverImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getHandOver()
		 * @generated
		 */
		EClass HAND_OVER = eINSTANCE.getHandOver();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OVER__FORMAT = eINSTANCE.getHandOver_Format();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OVER__FILE_NAME = eINSTANCE.getHandOver_FileName();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OVER__HASH = eINSTANCE.getHandOver_Hash();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAND_OVER__LINES = eINSTANCE.getHandOver_Lines();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.PropertyValueImpl <em>Property Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.PropertyValueImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getPropertyValue()
		 * @generated
		 */
		EClass PROPERTY_VALUE = eINSTANCE.getPropertyValue();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__KEY = eINSTANCE.getPropertyValue_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__VALUE = eINSTANCE.getPropertyValue_Value();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.InternalRouteImpl <em>Internal Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.InternalRouteImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getInternalRoute()
		 * @generated
		 */
		EClass INTERNAL_ROUTE = eINSTANCE.getInternalRoute();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_ROUTE__SOURCE = eINSTANCE.getInternalRoute_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_ROUTE__TARGET = eINSTANCE.getInternalRoute_Target();

		/**
		 * The meta object literal for the '<em><b>Source Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_ROUTE__SOURCE_CHANNEL = eINSTANCE.getInternalRoute_SourceChannel();

		/**
		 * The meta object literal for the '<em><b>Target Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_ROUTE__TARGET_CHANNEL = eINSTANCE.getInternalRoute_TargetChannel();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_ROUTE__GAIN = eINSTANCE.getInternalRoute_Gain();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_ROUTE__DELAY = eINSTANCE.getInternalRoute_Delay();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.CableImpl <em>Cable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.CableImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getCable()
		 * @generated
		 */
		EClass CABLE = eINSTANCE.getCable();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__NUMBER = eINSTANCE.getCable_Number();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__SIGNAL = eINSTANCE.getCable_Signal();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__TYPE = eINSTANCE.getCable_Type();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__LENGTH = eINSTANCE.getCable_Length();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__FROM = eINSTANCE.getCable_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__TO = eINSTANCE.getCable_To();

		/**
		 * The meta object literal for the '<em><b>Multicore</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__MULTICORE = eINSTANCE.getCable_Multicore();

		/**
		 * The meta object literal for the '<em><b>Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__PAIR = eINSTANCE.getCable_Pair();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__COLOUR = eINSTANCE.getCable_Colour();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__STATE = eINSTANCE.getCable_State();

		/**
		 * The meta object literal for the '<em><b>Network Channels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__NETWORK_CHANNELS = eINSTANCE.getCable_NetworkChannels();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.CableEndImpl <em>Cable End</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.CableEndImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getCableEnd()
		 * @generated
		 */
		EClass CABLE_END = eINSTANCE.getCableEnd();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_END__PORT = eINSTANCE.getCableEnd_Port();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_END__CONNECTOR = eINSTANCE.getCableEnd_Connector();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_END__GENDER = eINSTANCE.getCableEnd_Gender();

		/**
		 * The meta object literal for the '<em><b>Adapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_END__ADAPTER = eINSTANCE.getCableEnd_Adapter();

		/**
		 * The meta object literal for the '<em><b>Adapter Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_END__ADAPTER_TYPE = eINSTANCE.getCableEnd_AdapterType();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_END__LOCATION = eINSTANCE.getCableEnd_Location();

		/**
		 * The meta object literal for the '<em><b>Cable Of From</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_END__CABLE_OF_FROM = eINSTANCE.getCableEnd_CableOfFrom();

		/**
		 * The meta object literal for the '<em><b>Cable Of To</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_END__CABLE_OF_TO = eINSTANCE.getCableEnd_CableOfTo();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation CABLE_END___CABLE = eINSTANCE.getCableEnd__Cable();

		/**
		 * The meta object literal for the '<em><b>Opposite</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation CABLE_END___OPPOSITE = eINSTANCE.getCableEnd__Opposite();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.MulticoreImpl <em>Multicore</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.MulticoreImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getMulticore()
		 * @generated
		 */
		EClass MULTICORE = eINSTANCE.getMulticore();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MULTICORE__NUMBER = eINSTANCE.getMulticore_Number();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MULTICORE__TYPE = eINSTANCE.getMulticore_Type();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MULTICORE__LENGTH = eINSTANCE.getMulticore_Length();

		/**
		 * The meta object literal for the '<em><b>Pairs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MULTICORE__PAIRS = eINSTANCE.getMulticore_Pairs();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MULTICORE__FROM = eINSTANCE.getMulticore_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MULTICORE__TO = eINSTANCE.getMulticore_To();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MULTICORE__STATE = eINSTANCE.getMulticore_State();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.LoomImpl <em>Loom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.LoomImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getLoom()
		 * @generated
		 */
		EClass LOOM = eINSTANCE.getLoom();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOM__NUMBER = eINSTANCE.getLoom_Number();

		/**
		 * The meta object literal for the '<em><b>Cables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOOM__CABLES = eINSTANCE.getLoom_Cables();

		/**
		 * The meta object literal for the '<em><b>Multicores</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOOM__MULTICORES = eINSTANCE.getLoom_Multicores();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.RackImpl <em>Rack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.RackImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getRack()
		 * @generated
		 */
		EClass RACK = eINSTANCE.getRack();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACK__UNITS = eINSTANCE.getRack_Units();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RACK__LOCATION = eINSTANCE.getRack_Location();

		/**
		 * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACK__MASS = eINSTANCE.getRack_Mass();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RACK__SLOTS = eINSTANCE.getRack_Slots();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.impl.RackSlotImpl <em>Rack Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.impl.RackSlotImpl
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getRackSlot()
		 * @generated
		 */
		EClass RACK_SLOT = eINSTANCE.getRackSlot();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACK_SLOT__UNIT = eINSTANCE.getRackSlot_Unit();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACK_SLOT__SIDE = eINSTANCE.getRackSlot_Side();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RACK_SLOT__DEVICE = eINSTANCE.getRackSlot_Device();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.CableSide <em>Cable Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.CableSide
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getCableSide()
		 * @generated
		 */
		EEnum CABLE_SIDE = eINSTANCE.getCableSide();

		/**
		 * The meta object literal for the '{@link org.headroom.model.system.RackSide <em>Rack Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.system.RackSide
		 * @see org.headroom.model.system.impl.SystemPackageImpl#getRackSide()
		 * @generated
		 */
		EEnum RACK_SIDE = eINSTANCE.getRackSide();

	}

} //SystemPackage
